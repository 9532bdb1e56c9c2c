import { t } from '@lingui/core/macro';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useEffectEvent, useId, useRef } from 'react';
import { formatThousandths } from '#lib';
import { Quantity, QuantityInput } from '#ui';
import type { ReadyRows } from './ready-rows.ts';

type Row = ReadyRows['rows'][number];

function Head() {
  return (
    <thead>
      <tr className="text-left text-s text-ink3 [&>th]:py-1 [&>th]:pr-3 [&>th]:font-medium">
        <th>{t`Заказ`}</th>
        <th>{t`Позиция`}</th>
        <th className="num">{t`Заказано`}</th>
        <th className="num max-[719px]:hidden">{t`Готово сейчас`}</th>
        <th className="num">{t`Готово всего`}</th>
      </tr>
    </thead>
  );
}

/** Why a quantity cannot be written. */
function wrongWith({ line, value, right }: Row): string | null {
  if (right) return null;
  if (value === null) return t`нужно число`;
  const [least, most] = [formatThousandths(line.least), formatThousandths(line.most)];
  return value > line.most ? t`не больше ${most}` : t`не меньше ${least}`;
}

function LineRow({ row, at, onChange }: { row: Row; at: number; onChange: (value: number | null) => void }) {
  const { line, value } = row;
  const noteId = useId();
  const wrong = wrongWith(row);
  const { description, orderNumber } = line;
  return (
    <tr className="border-t border-line2 [&>td]:py-1 [&>td]:pr-3">
      <td className="whitespace-nowrap">
        <div className="font-semibold">{orderNumber}</div>
        <div className="max-w-40 truncate text-s text-ink3">{line.clientName}</div>
      </td>
      <td className="min-w-0">{description}</td>
      <td className="num text-ink3">
        <Quantity thousandths={line.quantity} unit={line.unit} />
      </td>
      <td className="num text-ink3 max-[719px]:hidden">
        <Quantity thousandths={line.was} />
      </td>
      <td className="w-28" data-row={at}>
        <QuantityInput
          aria-label={t`Готово всего: ${orderNumber}, ${description}`}
          value={value}
          onChange={onChange}
          {...(wrong ? { 'aria-invalid': true, 'aria-describedby': noteId } : {})}
        />
        {wrong ? (
          <div id={noteId} className="text-right text-s text-late">
            {wrong}
          </div>
        ) : null}
      </td>
    </tr>
  );
}

const steps: Record<string, number> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

function rowOf(target: EventTarget): number {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
  return cell ? Number(cell.dataset.row) : -1;
}

/** Quantities one under another, as in a spreadsheet: arrows and Enter walk the column, a copied column fills it. */
export function ReadyGrid({ grid: { rows, set, paste } }: { grid: ReadyRows }) {
  const table = useRef<HTMLTableElement>(null);
  const focus = (at: number) => {
    const input = table.current?.querySelector<HTMLInputElement>(`td[data-row="${at}"] input`);
    input?.focus();
    input?.select();
  };
  const begin = useEffectEvent(() => focus(0));
  useEffect(() => begin(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const [step, at] = [steps[event.key], rowOf(event.target)];
    if (step === undefined || at < 0 || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    focus(at + step);
  };
  const onPaste = (event: ClipboardEvent) => {
    const at = rowOf(event.target);
    const reached = at < 0 ? null : paste(at, event.clipboardData.getData('text'));
    if (reached === null) return;
    event.preventDefault();
    focus(reached);
  };
  return (
    <table ref={table} className="w-full" onKeyDown={onKeyDown} onPaste={onPaste}>
      <Head />
      <tbody>
        {rows.map((row, at) => (
          <LineRow key={row.line.lineId} row={row} at={at} onChange={(value) => set(row.line.lineId, value)} />
        ))}
      </tbody>
    </table>
  );
}
