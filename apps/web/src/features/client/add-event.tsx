import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, choices, clientEventWords, explain, newKey, today } from '#lib';
import { Button, DateInput, Dialog, DialogActions, Field, MoneyInput, Select, showToast, TextArea } from '#ui';
import { clientChanged } from './client-changed.ts';

type Side = 'us' | 'client';

/** Which kinds speak well of whoever caused them; the person may say otherwise. */
const bad = new Set(['claim', 'late_payment', 'late_shipment']);

export function AddEvent({ clientId, onClose }: { clientId: string; onClose: () => void }) {
  const [idempotencyKey] = useState(newKey);
  const [form, setForm] = useState({
    kind: 'free_delivery',
    good: true,
    causedBy: 'us' as Side,
    day: today(),
    note: '',
  });
  const [value, setValue] = useState<number | null>(null);
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change });
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
        <Field label={t`Что случилось`}>
          {(ids) => (
            <Select
              {...ids}
              options={choices(clientEventWords)}
              value={form.kind}
              onChange={(event) => set({ kind: event.target.value, good: !bad.has(event.target.value) })}
            />
          )}
        </Field>
        <Field label={t`День`}>
          {(ids) => (
            <DateInput
              {...ids}
              value={form.day}
              max={today()}
              required
              onChange={(event) => set({ day: event.target.value })}
            />
          )}
        </Field>
        <Field label={t`От кого`}>
          {(ids) => (
            <Select
              {...ids}
              options={[
                { value: 'us', label: t`от нас` },
                { value: 'client', label: t`от клиента` },
              ]}
              value={form.causedBy}
              onChange={(event) => set({ causedBy: event.target.value === 'client' ? 'client' : 'us' })}
            />
          )}
        </Field>
        <Field label={t`Это`}>
          {(ids) => (
            <Select
              {...ids}
              options={[
                { value: 'good', label: t`хорошее` },
                { value: 'bad', label: t`плохое` },
              ]}
              value={form.good ? 'good' : 'bad'}
              onChange={(event) => set({ good: event.target.value === 'good' })}
            />
          )}
        </Field>
        <Field label={t`Во что обошлось, ₽`}>
          {(ids) => <MoneyInput {...ids} value={value} onChange={setValue} />}
        </Field>
        <div className="col-span-2">
          <Field label={t`Подробности`}>
            {(ids) => (
              <TextArea
                {...ids}
                value={form.note}
                maxLength={2000}
                onChange={(event) => set({ note: event.target.value })}
              />
            )}
          </Field>
          {add.error ? (
            <p role="alert" className="mt-2 text-late">
              {explain(add.error)}
            </p>
          ) : null}
          <DialogActions>
            <Button type="submit" kind="primary" busy={add.isPending}>
              <Trans>Записать</Trans>
            </Button>
          </DialogActions>
        </div>
      </form>
    </Dialog>
  );
}
