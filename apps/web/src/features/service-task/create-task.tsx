import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { services } from '@svodka/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, applyTopics, explain, newKey, queryClient, say, serviceWords, today, useMay } from '#lib';
import { Button, CommandForm, DateField, SelectField, showToast, TextAreaField } from '#ui';
import type { Order } from './task.ts';

function useCreateTask({ id }: Order, onDone: () => void) {
  return useMutation(
    api.serviceTasks.create.mutationOptions({
      onSuccess: () => {
        void applyTopics(queryClient, [`order:${id}`, 'orders']);
        showToast(t`Работа поручена`);
        onDone();
      },
      onError: (error) => showToast(explain(error), { tone: 'late' }),
    }),
  );
}

function CreateTaskForm({ order, onClose }: { order: Order; onClose: () => void }) {
  const [idempotencyKey] = useState(newKey);
  const [chosen, setService] = useState('');
  const [subject, setSubject] = useState('');
  const [dueOn, setDueOn] = useState('');
  const create = useCreateTask(order, onClose);
  const service = services.find((one) => one === chosen);
  const send = () => {
    if (!service) return;
    const due = dueOn ? { dueOn } : {};
    create.mutate({ idempotencyKey, orderId: order.id, service, subject: subject.trim(), ...due });
  };
  return (
    <CommandForm
      title={t`Поручить службе`}
      note={`${order.number} · ${order.clientName}`}
      submitLabel={t`Поручить`}
      busy={create.isPending}
      valid={service !== undefined && subject.trim() !== ''}
      onSubmit={send}
      onClose={onClose}
    >
      <SelectField
        label={t`Служба`}
        empty={t`Выберите службу`}
        options={services.map((value) => ({ value, label: say(serviceWords, value) }))}
        value={chosen}
        required
        onText={setService}
      />
      <TextAreaField
        label={t`Что сделать`}
        hint={t`Заказ не уйдёт со стадии, пока работа не завершена.`}
        value={subject}
        maxLength={2000}
        required
        onText={setSubject}
      />
      <DateField
        label={t`К какому дню`}
        hint={t`Если не указать, срок тот же, что у стадии.`}
        value={dueOn}
        min={today()}
        onText={setDueOn}
      />
    </CommandForm>
  );
}

/** Asks a service for work the stage doesn't bring by itself. */
export function CreateTask({ order }: { order: Order }) {
  const may = useMay('task.create');
  const [open, setOpen] = useState(false);
  if (!may || !order.open) return null;
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        <Trans>Поручить службе…</Trans>
      </Button>
      {open ? <CreateTaskForm order={order} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
