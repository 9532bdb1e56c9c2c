import { plural, t } from '@lingui/core/macro';
import { type FormEvent, useState } from 'react';
import { choices, formatDayShort, moveCauseWords, useToday } from '#lib';
import { Checkbox, DateField, Dialog, SelectField, TextAreaField } from '#ui';
import { EachOrderEnd, ordersLeft } from '../each-order-end.tsx';
import { isWorkingDay, workingDaysTo } from '../working-day.ts';
import { MovedBy } from './moved-by.tsx';
import type { Moving } from './moving.ts';
import { moveOf, useMove } from './use-move.ts';

interface MoveDialogProps {
  orders: readonly Moving[];
  /** The day the goods were dropped on, when they were dragged. */
  toDay?: string;
  onClose: () => void;
  onDone: () => void;
}

function OrderRow({ order, toDay }: { order: Moving; toDay: string }) {
  const today = useToday();
  const days = workingDaysTo(order.fromDay, toDay);
  const from = formatDayShort(order.fromDay, today);
  return (
    <li className="flex justify-between gap-3 border-t border-line2 px-2 py-1 first:border-t-0">
      <span className="min-w-0 truncate">
        <b className="font-semibold">{order.orderNumber}</b> {order.clientName}
      </span>
      <span className="whitespace-nowrap text-ink2">
        {from}
        {days === null ? null : (
          <>
            {' → '}
            {formatDayShort(toDay, today)} <MovedBy days={days} />
          </>
        )}
      </span>
    </li>
  );
}

/** Why a day can't be chosen, before the server has to say it. */
function useDayError(toDay: string): string | undefined {
  const today = useToday();
  if (toDay === '') return undefined;
  if (toDay < today) return t`Этот день уже прошёл.`;
  return isWorkingDay(toDay) ? undefined : t`Это выходной день. Выберите рабочий.`;
}

/** Advances are late by themselves: people name the other causes. */
const causesOfPeople = () => choices(moveCauseWords).filter(({ value }) => value !== 'advance_late');

const titleOf = (count: number) =>
  plural(count, {
    one: 'Перенести срок отгрузки',
    few: 'Перенести срок отгрузки # заказов',
    many: 'Перенести срок отгрузки # заказов',
    other: 'Перенести срок отгрузки # заказов',
  });

/** A new ship date with its cause: of what was dragged in the calendar, or of everything selected. */
export function MoveDialog({ orders, toDay: dropped = '', onClose, onDone }: MoveDialogProps) {
  const [form, setForm] = useState({ toDay: dropped, cause: '', note: '', clientInformed: false });
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change });
  const moving = useMove(onDone);
  const dayError = useDayError(form.toDay);
  const left = ordersLeft(orders, moving);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    moving.send(left.map((order) => moveOf(order, form)));
  };
  return (
    <Dialog open onClose={onClose} title={titleOf(orders.length)}>
      <form onSubmit={submit} className="grid grid-cols-2 gap-3">
        <ul className="col-span-2 max-h-40 overflow-y-auto rounded-md border border-line2">
          {left.map((order) => (
            <OrderRow key={order.orderId} order={order} toDay={form.toDay} />
          ))}
        </ul>
        <DateField
          label={t`На какой день`}
          value={form.toDay}
          error={dayError}
          required
          onText={(toDay) => set({ toDay })}
        />
        <SelectField
          label={t`Причина`}
          empty={t`Выберите причину`}
          options={causesOfPeople()}
          value={form.cause}
          required
          onText={(cause) => set({ cause })}
        />
        <div className="col-span-2 flex flex-col gap-3">
          <TextAreaField
            label={t`Пояснение`}
            rows={2}
            value={form.note}
            maxLength={2000}
            onText={(note) => set({ note })}
          />
          <Checkbox
            label={t`Клиент предупреждён`}
            checked={form.clientInformed}
            onChange={() => set({ clientInformed: !form.clientInformed })}
          />
        </div>
        <EachOrderEnd
          sending={moving}
          orders={orders}
          submitLabel={t`Перенести`}
          valid={form.toDay !== '' && dayError === undefined && form.cause !== ''}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}
