import { t } from '@lingui/core/macro';
import { vatKinds } from '@svodka/domain';
import { formatDayShort, formatMoney, formatThousandths, type Outputs, say, useToday, vatWords } from '#lib';
import { Icon, IconButton, Input, Money, MoneyInput, ProductPicture, QuantityInput, Select } from '#ui';
import { type DraftLine, lineAmount } from './draft-line.ts';

interface LineEditorProps {
  line: DraftLine;
  lastPrice: Outputs['orders']['lastPrices'][number] | undefined;
  onChange: (change: Partial<DraftLine>) => void;
  onRemove: () => void;
}

function LastPrice({ last, price }: { last: LineEditorProps['lastPrice']; price: number | null }) {
  const today = useToday();
  if (!last) return null;
  const day = formatDayShort(last.day, today);
  const money = formatMoney(last.price);
  return (
    <div
      className={`text-s ${price !== null && price < last.price ? 'text-risk' : 'text-ink3'}`}
    >{t`в прошлый раз ${money}, ${day}, заказ ${last.orderNumber}`}</div>
  );
}

const percentBasis = 100;

function percentOf(text: string): number {
  const percent = Number(text.replace(',', '.'));
  return Number.isFinite(percent) ? Math.min(10_000, Math.max(0, Math.round(percent * percentBasis))) : 0;
}

type CellsProps = Pick<LineEditorProps, 'line' | 'onChange'>;

/** What has left keeps its price, VAT and unit. */
const hasLeft = ({ own }: DraftLine) => (own?.shippedQuantity ?? 0) > 0;
const leastOf = ({ own }: DraftLine) => own?.leastQuantity ?? 0;

function Limits({ line }: { line: DraftLine }) {
  const least = `${formatThousandths(leastOf(line))} ${line.unit}`;
  if (leastOf(line) === 0) return null;
  return (
    <div className="text-s text-ink3">
      {hasLeft(line)
        ? t`уже отгружено, меньше ${least} не сделать; цена и НДС остаются`
        : t`списано ${least}, меньше не сделать`}
    </div>
  );
}

function AmountCells({ line, onChange }: CellsProps) {
  const { description, quantity } = line;
  const wrong = quantity === null || quantity < leastOf(line);
  return (
    <>
      <td className="w-24 min-w-20">
        <QuantityInput
          aria-label={t`Количество: ${description}`}
          value={quantity}
          onChange={(changed) => onChange({ quantity: changed })}
          {...(line.own && wrong ? { 'aria-invalid': true } : {})}
        />
      </td>
      <td className="w-16 min-w-15">
        <Input
          aria-label={t`Единица: ${description}`}
          value={line.unit}
          maxLength={50}
          disabled={hasLeft(line)}
          onChange={(event) => onChange({ unit: event.target.value })}
        />
      </td>
      <td className="w-28 min-w-24">
        <MoneyInput
          aria-label={t`Цена за единицу: ${description}`}
          value={line.price}
          disabled={hasLeft(line)}
          onChange={(price) => onChange({ price })}
        />
      </td>
    </>
  );
}

function TermCells({ line, onChange }: CellsProps) {
  const { description } = line;
  const discount = line.discountBasisPoints === 0 ? '' : String(line.discountBasisPoints / percentBasis);
  const kinds = vatKinds.map((value) => ({ value, label: say(vatWords, value) }));
  const kindOf = (text: string) => vatKinds.find((kind) => kind === text) ?? 'standard';
  return (
    <>
      <td className="w-16 min-w-15">
        <Input
          numeric
          aria-label={t`Скидка, %: ${description}`}
          defaultValue={discount}
          disabled={hasLeft(line)}
          onChange={(event) => onChange({ discountBasisPoints: percentOf(event.target.value) })}
        />
      </td>
      <td className="w-32 min-w-28">
        <Select
          aria-label={t`НДС: ${description}`}
          options={kinds}
          value={line.vatKind}
          disabled={hasLeft(line)}
          onChange={(event) => onChange({ vatKind: kindOf(event.target.value) })}
        />
      </td>
    </>
  );
}

export function LineEditor({ line, lastPrice, onChange, onRemove }: LineEditorProps) {
  const { description } = line;
  return (
    <tr className="border-t border-line2 align-top [&>td]:px-1.5 [&>td]:py-2">
      <td className="w-10 max-[719px]:hidden">
        <ProductPicture fileId={line.pictureId} size="m" />
      </td>
      <td className="min-w-52">
        <Input
          aria-label={t`Что нужно`}
          value={description}
          maxLength={1000}
          onChange={(event) => onChange({ description: event.target.value })}
        />
        <Limits line={line} />
        {line.own ? null : <LastPrice last={lastPrice} price={line.price} />}
      </td>
      <AmountCells line={line} onChange={onChange} />
      <TermCells line={line} onChange={onChange} />
      <td className="num w-28 pt-3.5!">
        <Money kopecks={lineAmount(line)} sign={false} strong />
      </td>
      <td className="w-9">
        {leastOf(line) > 0 ? null : (
          <IconButton label={t`Убрать: ${description}`} onClick={onRemove}>
            <Icon name="close" size={12} />
          </IconButton>
        )}
      </td>
    </tr>
  );
}
