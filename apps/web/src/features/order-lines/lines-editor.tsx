import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { formatLines } from '#lib';
import { Card, CardEmpty, Money, showToast } from '#ui';
import { AddLines } from './add-lines.tsx';
import { type DraftLine, lineAmount } from './draft-line.ts';
import { LineEditor } from './line-editor.tsx';
import { useLastPrices } from './use-last-prices.ts';

interface LinesEditorProps {
  clientId: string | null;
  lines: readonly DraftLine[];
  onChange: (lines: DraftLine[]) => void;
}

/** «Позиция убрана · Отменить», while there still is a grid to bring it back to. */
function useRemovalToasts() {
  const shown = useRef<Array<() => void>>([]);
  useEffect(() => () => shown.current.forEach((dismiss) => void dismiss()), []);
  return ({ description }: DraftLine, undo: () => void) => {
    if (description) shown.current.push(showToast(t`Позиция убрана: ${description}`, { undo }));
  };
}

function Head() {
  return (
    <thead>
      <tr className="text-left text-s text-ink3 [&>th]:px-1.5 [&>th]:py-1.5 [&>th]:font-medium">
        <th className="max-[719px]:hidden">
          <span className="sr-only">{t`Картинка`}</span>
        </th>
        <th>{t`Позиция`}</th>
        <th className="num">{t`Кол-во`}</th>
        <th>{t`Ед.`}</th>
        <th className="num">{t`Цена с НДС, ₽`}</th>
        <th className="num">{t`Скидка, %`}</th>
        <th>{t`НДС`}</th>
        <th className="num">{t`Сумма, ₽`}</th>
        <th>
          <span className="sr-only">{t`Убрать`}</span>
        </th>
      </tr>
    </thead>
  );
}

export function LinesEditor({ clientId, lines, onChange }: LinesEditorProps) {
  const showRemoval = useRemovalToasts();
  const lastPriceOf = useLastPrices(
    clientId,
    lines.map((line) => line.productId),
  );
  const change = (key: string, part: Partial<DraftLine>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  const remove = (line: DraftLine) => {
    onChange(lines.filter((one) => one.key !== line.key));
    showRemoval(line, () => onChange([...lines]));
  };
  const total = lines.reduce((sum, line) => sum + lineAmount(line), 0);
  return (
    <Card title={t`Состав`} note={lines.length > 0 ? formatLines(lines.length) : undefined}>
      {lines.length === 0 ? <CardEmpty>{t`Найдите продукцию или добавьте позицию словами.`}</CardEmpty> : null}
      {lines.length > 0 ? (
        <div className="overflow-x-auto px-1.5">
          <table className="w-full">
            <Head />
            <tbody>
              {lines.map((line) => (
                <LineEditor
                  key={line.key}
                  line={line}
                  lastPrice={lastPriceOf(line.productId)}
                  onChange={(part) => change(line.key, part)}
                  onRemove={() => remove(line)}
                />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <div className="flex flex-wrap items-center gap-2 border-t border-line2 p-3">
        <AddLines clientId={clientId} onAdd={(added) => onChange([...lines, ...added])} />
        <div className="ml-auto">
          <Trans>
            Итого <Money kopecks={total} strong />
          </Trans>
        </div>
      </div>
    </Card>
  );
}
