import { plural, t } from '@lingui/core/macro';
import { chosenCauses } from '@svodka/domain';
import { type FormEvent, useState } from 'react';
import { formatDayShort, isWorkingDay, moveCauseWords, say, useToday, workingDaysTo } from '#lib';
import { Checkbox, DateField, Dialog, EachOrderEnd, ordersLeft, SelectField, TextAreaField } from '#ui';
import { MovedBy } from './moved-by.tsx';
import { earliestOf, type Moving } from './moving.ts';
import { type MoveForm, useMove } from './use-move.ts';

interface MoveDialogProps {
  orders: readonly Moving[];
  /** The day the goods were dropped on, when they were dragged. */
  toDay?: string;
  onClose: () => void;
  onDone: () => void;
}

function OrderRow({ order, toDay }: { order: Moving; toDay: string }) {
  const today = useToday();
  const fromDay = earliestOf(order);
  const days = workingDaysTo(fromDay, toDay);
  const from = formatDayShort(fromDay, today);
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

const causes = () => chosenCauses.map((value) => ({ value, label: say(moveCauseWords, value) }));

function titleOf(count: number): string {
  if (count < 2) return t`Перенести срок отгрузки`;
  return plural(count, {
    one: 'Перенести срок отгрузки # заказа',
    few: 'Перенести срок отгрузки # заказов',
    many: 'Перенести срок отгрузки # заказов',
    other: 'Перенести срок отгрузки # заказов',
  });
}

/** A new ship date with its cause: of what was dragged in the calendar, or of everything selected. */
export function MoveDialog({ orders, toDay: dropped = '', onClose, onDone }: MoveDialogProps) {
  const [form, setForm] = useState<MoveForm>({ toDay: dropped, cause: null, note: '', clientInformed: false });
  const set = (change: Partial<MoveForm>) => setForm({ ...form, ...change });
  const { sending, send } = useMove(onDone);
  const dayError = useDayError(form.toDay);
  const left = ordersLeft(orders, sending);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(left, form);
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
          options={causes()}
          value={form.cause ?? ''}
          required
          onText={(text) => set({ cause: chosenCauses.find((cause) => cause === text) ?? null })}
        />
        <div className="col-span-2 flex flex-col gap-3">
          <TextAreaField
            label={t`Пояснение`}
            rows={2}
            value={form.note}
            maxLength={1000}
            onText={(note) => set({ note })}
          />
          <Checkbox
            label={t`Клиент предупреждён`}
            checked={form.clientInformed}
            onChange={() => set({ clientInformed: !form.clientInformed })}
          />
        </div>
        <EachOrderEnd
          sending={sending}
          orders={orders}
          submitLabel={t`Перенести`}
          valid={form.toDay !== '' && dayError === undefined && form.cause !== null}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}
