import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { mostPastedLines, parsePastedList } from '@svodka/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Product } from '#features/catalogue';
import { api, explain } from '#lib';
import { Button, Dialog, DialogActions, TextAreaField } from '#ui';
import type { DraftLine } from '../draft-line.ts';
import { type PriceSource, PriceSourceChoice, priceFrom } from '../price-source.tsx';
import { useLastPrices } from '../use-last-prices.ts';
import { chosenIds, draftLinesOf, type ReviewLine, reviewOf, undecided } from './review.ts';
import { ReviewRow } from './review-row.tsx';

interface PasteDialogProps {
  clientId: string | null;
  onAdd: (lines: DraftLine[]) => void;
  onClose: () => void;
}

const example = 'РП-7-20   10 шт\nШР20П4ЭШ8; 5';

/** The text of a letter or cells of a spreadsheet, as they are. No form: it would send the request it stands in. */
function PasteText({ onRead }: { onRead: (lines: ReviewLine[]) => void }) {
  const [text, setText] = useState('');
  const pasted = parsePastedList(text);
  const match = useMutation(
    api.products.matchList.mutationOptions({ onSuccess: (matches) => onRead(reviewOf(pasted, matches)) }),
  );
  const submit = () => match.mutate({ lines: pasted.map((line) => line.text) });
  const found = pasted.length;
  return (
    <div className="flex flex-col gap-3">
      <TextAreaField
        label={t`Список из письма или Excel`}
        hint={t`По изделию на строке; количество — в любом столбце или словами. Приветствия и подписи пропускаются. Не больше ${mostPastedLines} строк.`}
        rows={12}
        autoFocus
        placeholder={example}
        value={text}
        onText={setText}
      />
      {match.error ? (
        <p role="alert" className="text-late">
          {explain(match.error)}
        </p>
      ) : null}
      <DialogActions>
        <Button kind="primary" busy={match.isPending} disabled={found === 0} onClick={submit}>
          {found === 0
            ? t`Найти в каталоге`
            : plural(found, {
                one: 'Найти в каталоге # строку',
                few: 'Найти в каталоге # строки',
                many: 'Найти в каталоге # строк',
                other: 'Найти в каталоге # строки',
              })}
        </Button>
      </DialogActions>
    </div>
  );
}

interface ReviewProps extends PasteDialogProps {
  lines: ReviewLine[];
  onLines: (lines: ReviewLine[]) => void;
}

function Review({ clientId, lines, onLines, onAdd, onClose }: ReviewProps) {
  const [source, setSource] = useState<PriceSource>(clientId ? 'last' : 'list');
  const lastOf = useLastPrices(clientId, chosenIds(lines));
  const open = undecided(lines);
  const change = (key: string, part: Partial<ReviewLine>) =>
    onLines(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  const drafts = draftLinesOf(lines, (product: Product) => priceFrom(source, product.price, lastOf(product.id)));
  return (
    <>
      <ul>
        {lines.map((line) => (
          <ReviewRow
            key={line.key}
            line={line}
            last={line.decision?.kind === 'product' ? lastOf(line.decision.product.id) : undefined}
            onChange={(part) => change(line.key, part)}
          />
        ))}
      </ul>
      <div className="mt-2 border-t border-line2 pt-3">
        <PriceSourceChoice value={source} hasClient={clientId !== null} onChange={setSource} />
      </div>
      <DialogActions>
        {open > 0 ? (
          <span className="mr-auto self-center text-risk">
            {plural(open, {
              one: 'Осталось решить про # строку',
              few: 'Осталось решить про # строки',
              many: 'Осталось решить про # строк',
              other: 'Осталось решить про # строки',
            })}
          </span>
        ) : null}
        <Button onClick={() => onLines([])}>
          <Trans>К тексту</Trans>
        </Button>
        <Button
          kind="primary"
          disabled={open > 0 || drafts.length === 0}
          onClick={() => {
            onAdd(drafts);
            onClose();
          }}
        >
          <Trans>Добавить в заявку</Trans>
        </Button>
      </DialogActions>
    </>
  );
}

/** Lines of a request out of somebody's list: read, matched to the catalogue, the doubtful ones decided by a person. */
export function PasteDialog(props: PasteDialogProps) {
  const [lines, setLines] = useState<ReviewLine[]>([]);
  return (
    <Dialog open wide onClose={props.onClose} title={t`Вставить список`}>
      {lines.length === 0 ? <PasteText onRead={setLines} /> : <Review {...props} lines={lines} onLines={setLines} />}
    </Dialog>
  );
}
