import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { newKey, today, useMe } from '#lib';
import { Button, Checkbox, Dialog, FormEnd, type Option, SelectField, TextAreaField } from '#ui';
import type { Activity } from './activity.ts';
import { ActivityFields, type ActivityForm } from './activity-fields.tsx';
import { useActivityCommands } from './use-activity-commands.ts';

interface PlanDialogProps {
  clientId: string;
  /** Null for a new one. */
  activity: Activity | null;
  contacts: readonly Option[];
  orders: readonly Option[];
  onClose: () => void;
}

interface PlanForm extends ActivityForm {
  contactId: string;
  orderId: string;
  done: boolean;
  outcome: string;
}

function valuesOf(activity: Activity | null, me: string): PlanForm {
  return {
    kind: activity?.kind ?? 'call',
    subject: activity?.subject ?? '',
    dueOn: activity?.dueOn ?? today(),
    assigneeId: activity?.assigneeId ?? me,
    contactId: activity?.contactId ?? '',
    orderId: activity?.orderId ?? '',
    done: false,
    outcome: '',
  };
}

function useSend(clientId: string, activity: Activity | null, onSuccess: () => void) {
  const [idempotencyKey] = useState(newKey);
  const { plan, change } = useActivityCommands(clientId);
  const send = (form: PlanForm) => {
    const { kind, assigneeId, dueOn } = form;
    const about = { subject: form.subject.trim(), contactId: form.contactId || null, orderId: form.orderId || null };
    if (activity) {
      change.mutate({ id: activity.id, version: activity.version, kind, assigneeId, dueOn, ...about }, { onSuccess });
      return;
    }
    const start = form.done ? { outcome: form.outcome.trim(), dueOn: null } : { dueOn };
    plan.mutate({ idempotencyKey, clientId, kind, assigneeId, ...about, ...start }, { onSuccess });
  };
  return { send, busy: plan.isPending || change.isPending, error: plan.error ?? change.error };
}

function AboutFields({
  form,
  set,
  contacts,
  orders,
}: Pick<PlanDialogProps, 'contacts' | 'orders'> & {
  form: PlanForm;
  set: (change: Partial<PlanForm>) => void;
}) {
  return (
    <>
      <SelectField
        label={t`С кем`}
        empty="—"
        options={contacts}
        value={form.contactId}
        onText={(contactId) => set({ contactId })}
      />
      <SelectField
        label={t`По заказу`}
        empty="—"
        options={orders}
        value={form.orderId}
        onText={(orderId) => set({ orderId })}
      />
    </>
  );
}

/** Plans an activity, changes a planned one, or writes down one that has just been done. */
export function PlanDialog({ clientId, activity, contacts, orders, onClose }: PlanDialogProps) {
  const me = useMe();
  const [form, setForm] = useState(() => valuesOf(activity, me.id));
  const { send, busy, error } = useSend(clientId, activity, onClose);
  const set = (change: Partial<PlanForm>) => setForm({ ...form, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(form);
  };
  const isNote = form.kind === 'note';
  const told = form.done && !isNote;
  return (
    <Dialog open onClose={onClose} title={activity ? t`Изменить дело` : t`Новое дело`}>
      <form onSubmit={submit} className="grid grid-cols-2 gap-3">
        <ActivityFields
          form={form}
          set={set}
          withNote={activity === null}
          withDay={!(isNote || told)}
          since={[activity?.dueOn ?? today(), today()].toSorted()[0]}
        />
        <AboutFields form={form} set={set} contacts={contacts} orders={orders} />
        {activity || isNote ? null : (
          <div className="col-span-2">
            <Checkbox label={t`Уже сделано`} checked={form.done} onChange={() => set({ done: !form.done })} />
          </div>
        )}
        {told ? (
          <div className="col-span-2">
            <TextAreaField
              label={t`Чем кончилось`}
              value={form.outcome}
              maxLength={2000}
              required
              onText={(outcome) => set({ outcome })}
            />
          </div>
        ) : null}
        <FormEnd error={error}>
          <Button type="submit" kind="primary" busy={busy}>
            {activity ? (
              <Trans>Сохранить</Trans>
            ) : told || isNote ? (
              <Trans>Записать</Trans>
            ) : (
              <Trans>Запланировать</Trans>
            )}
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
