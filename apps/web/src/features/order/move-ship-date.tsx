import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ChosenCause, chosenCauses, orderId, orderLineId, plainDate } from '@svodka/domain';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, moveCauseWords, today } from '#lib';
import { Button, Checkbox, DateField, DateInput, Day, Dialog, FormEnd, SelectField, TextField } from '#ui';
import type { OrderCardData, OrderLine } from './card.ts';
import { EditConflict } from './edit-conflict.tsx';
import { useOrderEdit } from './use-order-edit.ts';

interface LineDatesProps {
  lines: readonly OrderLine[];
  days: ReadonlyMap<string, string>;
  onDay: (id: string, day: string) => void;
}

function LineDates({ lines, days, onDay }: LineDatesProps) {
  return (
    <table className="col-span-full w-full">
      <caption className="sr-only">{t`Сроки позиций`}</caption>
      <thead>
        <tr className="text-left text-s text-ink3 [&>th]:py-1 [&>th]:pr-3 [&>th]:font-medium">
          <th>{t`Позиция`}</th>
          <th className="max-[719px]:hidden">{t`Сейчас`}</th>
          <th>{t`Новый срок`}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id} className="border-t border-line2">
            <td className="py-1.5 pr-3">
              <span className="text-ink3">{line.position + 1}.</span> {line.description}
            </td>
            <td className="py-1.5 pr-3 whitespace-nowrap text-ink2 max-[719px]:hidden">
              <Day value={line.currentShipDate} near={false} />
            </td>
            <td className="w-40 py-1.5">
              <DateInput
                aria-label={t`Новый срок: ${line.description}`}
                min={today()}
                value={days.get(line.id) ?? ''}
                onChange={(event) => onDay(line.id, event.target.value)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is chosen so far, and the move it makes: only of lines whose day is another one. */
function useMoveForm({ lines }: OrderCardData) {
  const toShip = lines.filter((line) => line.toShip);
  const [days, setDays] = useState<ReadonlyMap<string, string>>(
    () => new Map(toShip.map((line) => [line.id, line.currentShipDate ?? ''])),
  );
  const [all, setAll] = useState('');
  const [cause, setCause] = useState<ChosenCause | null>(null);
  const [note, setNote] = useState('');
  const [clientInformed, setClientInformed] = useState(false);
  const moved = toShip.flatMap((line) => {
    const day = days.get(line.id) ?? '';
    return day === '' || day === line.currentShipDate ? [] : [{ lineId: orderLineId(line.id), toDay: plainDate(day) }];
  });
  return {
    toShip,
    days,
    all,
    cause,
    note,
    clientInformed,
    moved,
    setCause,
    setNote,
    setClientInformed,
    setDay: (id: string, day: string) => setDays(new Map(days).set(id, day)),
    setAllDays: (day: string) => {
      setAll(day);
      if (day !== '') setDays(new Map(toShip.map((line) => [line.id, day])));
    },
  };
}

type MoveForm = ReturnType<typeof useMoveForm>;

function Fields({ form }: { form: MoveForm }) {
  const causes = chosenCauses.map((cause) => ({ value: cause, label: moveCauseWords[cause]() }));
  return (
    <>
      {form.toShip.length > 1 ? (
        <DateField label={t`Новый срок для всех`} min={today()} value={form.all} onText={form.setAllDays} />
      ) : null}
      <SelectField
        label={t`Причина`}
        required
        empty={t`Выберите`}
        options={causes}
        value={form.cause ?? ''}
        onText={(text) => form.setCause(chosenCauses.find((cause) => cause === text) ?? null)}
      />
      <LineDates lines={form.toShip} days={form.days} onDay={form.setDay} />
      <div className="col-span-full">
        <TextField label={t`Пояснение`} value={form.note} maxLength={1_000} onText={form.setNote} />
      </div>
      <div className="col-span-full">
        <Checkbox
          label={t`Клиент предупреждён`}
          checked={form.clientInformed}
          onChange={(event) => form.setClientInformed(event.target.checked)}
        />
      </div>
    </>
  );
}

/** Moves the ship date of lines, with the cause; what was first promised stays. */
export function MoveShipDate({ card, onClose }: { card: OrderCardData; onClose: () => void }) {
  const { order } = card;
  const form = useMoveForm(card);
  const mutation = useMutation(api.orders.moveShipDate.mutationOptions());
  const edit = useOrderEdit(order, mutation, { saved: t`Срок перенесён`, onDone: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { cause, note, clientInformed, moved: lines } = form;
    if (cause === null) return;
    edit.send({
      id: orderId(order.id),
      version: edit.seen,
      lines,
      cause,
      note: note.trim() || null,
      clientInformed,
    });
  };
  return (
    <Dialog open onClose={onClose} title={t`Перенести срок отгрузки`} note={`${order.number} · ${order.clientName}`}>
      <form onSubmit={submit} className="grid grid-cols-2 gap-3">
        <Fields form={form} />
        <FormEnd error={edit.error}>
          <Button onClick={onClose}>
            <Trans>Не переносить</Trans>
          </Button>
          <Button
            kind="primary"
            type="submit"
            busy={edit.busy}
            disabled={form.moved.length === 0 || form.cause === null}
          >
            <Trans>Перенести</Trans>
          </Button>
        </FormEnd>
      </form>
      <EditConflict edit={edit} />
    </Dialog>
  );
}
