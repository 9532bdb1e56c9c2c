import { t } from '@lingui/core/macro';
import { type Party, type Service, services } from '@svodka/domain';
import { useState } from 'react';
import { ReasonField } from '#features/reasons';
import { say, serviceWords } from '#lib';
import { CommandForm, SelectField } from '#ui';
import type { CommandFormProps } from '../command-dialog.tsx';

const serviceOf = (value: Party | string | null): Service | null => services.find((one) => one === value) ?? null;

export function CancelForm({ card: { order }, runner, onClose }: CommandFormProps) {
  const [reason, setReason] = useState('');
  const [service, setService] = useState<Service | null>(null);
  const send = () => {
    if (service) runner.send({ type: 'cancel', reason: reason.trim(), service });
  };
  const choose = (next: string, party: Party | null) => {
    setReason(next);
    // What the client decided is told of whoever speaks with him.
    if (party !== null) setService(serviceOf(party) ?? 'sales');
  };
  return (
    <CommandForm
      title={t`Отменить заказ`}
      note={`${order.number} · ${order.clientName}`}
      submitLabel={t`Отменить заказ`}
      danger
      busy={runner.busy}
      valid={service !== null && reason.trim() !== ''}
      onSubmit={send}
      onClose={onClose}
    >
      <ReasonField kind="cancellation" value={reason} onChange={choose} />
      <SelectField
        label={t`Служба, у которой это случилось`}
        empty={t`Выберите службу`}
        options={services.map((value) => ({ value, label: say(serviceWords, value) }))}
        value={service ?? ''}
        required
        onText={(value) => setService(serviceOf(value))}
      />
    </CommandForm>
  );
}
