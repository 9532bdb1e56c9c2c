import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, choices, clientEventWords, newKey, today } from '#lib';
import { Button, DateField, Dialog, FormEnd, MoneyField, SelectField, showToast, TextAreaField } from '#ui';
import { clientChanged } from './client-changed.ts';

type Side = 'us' | 'client';

/** Which kinds speak well of whoever caused them; the person may say otherwise. */
const bad = new Set(['claim', 'late_payment', 'late_shipment']);

interface EventForm {
  kind: string;
  good: boolean;
  causedBy: Side;
  day: string;
  note: string;
}

const freshEvent = { kind: 'free_delivery', good: true, causedBy: 'us', note: '' } as const;

function EventFields({ form, set }: { form: EventForm; set: (change: Partial<EventForm>) => void }) {
  const sides = [
    { value: 'us', label: t`от нас` },
    { value: 'client', label: t`от клиента` },
  ];
  const senses = [
    { value: 'good', label: t`хорошее` },
    { value: 'bad', label: t`плохое` },
  ];
  return (
    <>
      <SelectField
        label={t`Что случилось`}
        options={choices(clientEventWords)}
        value={form.kind}
        onText={(kind) => set({ kind, good: !bad.has(kind) })}
      />
      <DateField label={t`День`} value={form.day} max={today()} required onText={(day) => set({ day })} />
      <SelectField
        label={t`От кого`}
        options={sides}
        value={form.causedBy}
        onText={(side) => set({ causedBy: side === 'client' ? 'client' : 'us' })}
      />
      <SelectField
        label={t`Это`}
        options={senses}
        value={form.good ? 'good' : 'bad'}
        onText={(sense) => set({ good: sense === 'good' })}
      />
    </>
  );
}

export function AddEvent({ clientId, onClose }: { clientId: string; onClose: () => void }) {
  const [idempotencyKey] = useState(newKey);
  const [form, setForm] = useState<EventForm>(() => ({ ...freshEvent, day: today() }));
  const [value, setValue] = useState<number | null>(null);
  const set = (change: Partial<EventForm>) => setForm({ ...form, ...change });
  const add = useMutation(
    api.clients.addEvent.mutationOptions({
      onSuccess: () => {
        clientChanged(clientId);
        showToast(t`Событие записано`);
        onClose();
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({
      idempotencyKey,
      clientId,
      kind: form.kind,
      polarity: form.good ? 1 : -1,
      causedBy: form.causedBy,
      value,
      note: form.note.trim() || null,
      day: form.day,
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Событие`}
      note={t`То, о чём потом стоит напомнить, или в чём нам могут напомнить.`}
    >
      <form onSubmit={submit} className="grid grid-cols-2 gap-3">
        <EventFields form={form} set={set} />
        <MoneyField label={t`Во что обошлось, ₽`} value={value} onChange={setValue} />
        <div className="col-span-2">
          <TextAreaField label={t`Подробности`} value={form.note} maxLength={2000} onText={(note) => set({ note })} />
        </div>
        <FormEnd error={add.error}>
          <Button type="submit" kind="primary" busy={add.isPending}>
            <Trans>Записать</Trans>
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
