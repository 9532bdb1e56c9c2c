import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api, formatLines, newKey } from '#lib';
import { Button, Card, CardEmpty, Icon, Money, showToast } from '#ui';
import { type DraftLine, lineAmount } from './draft-line.ts';
import { LineEditor } from './line-editor.tsx';
import { ProductPicker } from './product-picker.tsx';

interface LinesEditorProps {
  clientId: string | null;
  lines: readonly DraftLine[];
  onChange: (lines: DraftLine[]) => void;
}

function byAgreement(): DraftLine {
  return {
    key: newKey(),
    productId: null,
    pictureId: null,
    description: '',
    unit: t`шт`,
    quantity: null,
    price: null,
    discountBasisPoints: 0,
    vatKind: 'standard',
  };
}

function useLastPrices(clientId: string | null, lines: readonly DraftLine[]) {
  const productIds = [...new Set(lines.flatMap((line) => line.productId ?? []))].sort();
  const { data } = useQuery(
    api.orders.lastPrices.queryOptions(
      { clientId: clientId ?? '', productIds },
      { enabled: clientId !== null && productIds.length > 0 },
    ),
  );
  return (productId: string | null) => data?.find((last) => last.productId === productId);
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
  const lastPriceOf = useLastPrices(clientId, lines);
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
        <div className="w-80 max-w-full">
          <ProductPicker onPick={(line) => onChange([...lines, line])} />
        </div>
        <Button onClick={() => onChange([...lines, byAgreement()])}>
          <Icon name="plus" size={12} />
          <Trans>Словами</Trans>
        </Button>
        <div className="ml-auto">
          <Trans>
            Итого <Money kopecks={total} strong />
          </Trans>
        </div>
      </div>
    </Card>
  );
}
