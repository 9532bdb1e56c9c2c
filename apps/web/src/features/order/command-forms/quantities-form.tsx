import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type OrderCommand, orderLineId, thousandths } from '@svodka/domain';
import { useState } from 'react';
import { Button, CommandForm, ProductPicture, Quantity, QuantityInput } from '#ui';
import type { OrderLine } from '../card.ts';
import type { CommandFormProps } from '../command-dialog.tsx';

type Kind = 'recordReady' | 'ship';

/** What stands in the field at first, and the most it may hold. */
function bounds(kind: Kind, line: OrderLine): { start: number; most: number; least: number } {
  const open = line.quantity - line.writtenOffQuantity;
  if (kind === 'recordReady') return { start: line.readyQuantity, most: open, least: line.shippedQuantity };
  const shippable = Math.max(0, Math.min(line.readyQuantity, open) - line.shippedQuantity);
  return { start: shippable, most: shippable, least: 0 };
}

interface LineRowProps {
  kind: Kind;
  line: OrderLine;
  value: number | null;
  onChange: (value: number | null) => void;
}

function LineRow({ kind, line, value, onChange }: LineRowProps) {
  const { most, least } = bounds(kind, line);
  const wrong = value === null || value > most || value < least;
  const { description } = line;
  return (
    <tr className="border-t border-line2">
      <td className="w-11 py-1.5 max-[719px]:hidden">
        <ProductPicture fileId={line.pictureId} size="m" />
      </td>
      <td className="py-1.5 pr-3">{description}</td>
      <td className="num py-1.5 pr-3 text-ink3">
        <Quantity thousandths={line.quantity} unit={line.unit} />
      </td>
      <td className="num py-1.5 pr-3 text-ink3">
        <Quantity thousandths={kind === 'ship' ? line.readyQuantity - line.shippedQuantity : line.shippedQuantity} />
      </td>
      <td className="w-28 py-1.5">
        <QuantityInput
          aria-label={kind === 'ship' ? t`Отгрузить: ${description}` : t`Готово: ${description}`}
          value={value}
          disabled={most === 0}
          onChange={onChange}
          {...(wrong && most > 0 ? { 'aria-invalid': true } : {})}
        />
      </td>
    </tr>
  );
}

function Head({ ship }: { ship: boolean }) {
  return (
    <thead>
      <tr className="text-left text-s text-ink3 [&>th]:py-1 [&>th]:pr-3 [&>th]:font-medium">
        <th className="max-[719px]:hidden">
          <span className="sr-only">{t`Картинка`}</span>
        </th>
        <th>{t`Позиция`}</th>
        <th className="num">{t`Заказано`}</th>
        <th className="num">{ship ? t`Готово к отгрузке` : t`Отгружено`}</th>
        <th className="num">{ship ? t`Отгрузить` : t`Готово всего`}</th>
      </tr>
    </thead>
  );
}

/** What is typed by line, what of it is a change, and the command it makes. */
function useQuantities(kind: Kind, lines: readonly OrderLine[]) {
  const startOf = (of: 'start' | 'most') =>
    new Map<string, number | null>(lines.map((line) => [line.id, bounds(kind, line)[of]]));
  const [values, setValues] = useState<ReadonlyMap<string, number | null>>(() => startOf('start'));
  const entries = lines.map((line) => ({ line, value: values.get(line.id) ?? null, ...bounds(kind, line) }));
  const right = entries.every(({ value, least, most }) => value !== null && value >= least && value <= most);
  const changed = entries.filter(
    ({ line, value }) => value !== null && (kind === 'ship' ? value > 0 : value !== line.readyQuantity),
  );
  const command = (): OrderCommand => {
    const named = changed.map(({ line, value }) => ({
      lineId: orderLineId(line.id),
      quantity: thousandths(value ?? 0),
    }));
    if (kind === 'ship') return { type: 'ship', lines: named };
    return { type: 'recordReady', lines: named.map(({ lineId, quantity }) => ({ lineId, readyQuantity: quantity })) };
  };
  return {
    entries,
    valid: right && changed.length > 0,
    command,
    set: (id: string, value: number | null) => setValues(new Map(values).set(id, value)),
    fill: () => setValues(startOf('most')),
  };
}

/** Quantities by line: how much is ready in all, or how much leaves now. Nothing ships that isn't ready. */
export function QuantitiesForm({
  command: kind,
  card: { order, lines },
  runner,
  onClose,
}: CommandFormProps & { command: Kind }) {
  const ship = kind === 'ship';
  const { entries, valid, command, set, fill } = useQuantities(kind, lines);
  const texts = { title: ship ? t`Отгрузка` : t`Сколько готово`, submitLabel: ship ? t`Отгрузить` : t`Записать` };
  const note = `${order.number} · ${order.clientName}`;
  return (
    <CommandForm
      wide
      {...texts}
      note={note}
      busy={runner.busy}
      valid={valid}
      onSubmit={() => runner.send(command())}
      onClose={onClose}
    >
      <table className="w-full">
        <Head ship={ship} />
        <tbody>
          {entries.map(({ line, value }) => (
            <LineRow key={line.id} kind={kind} line={line} value={value} onChange={(next) => set(line.id, next)} />
          ))}
        </tbody>
      </table>
      <div>
        <Button small onClick={fill}>
          {ship ? <Trans>Всё готовое</Trans> : <Trans>Готово всё</Trans>}
        </Button>
      </div>
    </CommandForm>
  );
}
