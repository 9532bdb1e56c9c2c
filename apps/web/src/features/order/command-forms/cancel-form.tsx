import { t } from '@lingui/core/macro';
import { type Service, services } from '@svodka/domain';
import { useState } from 'react';
import { say, serviceWords } from '#lib';
import { CommandForm, Field, Select, TextArea } from '#ui';
import type { CommandFormProps } from '../command-dialog.tsx';

export function CancelForm({ card: { order }, runner, onClose }: CommandFormProps) {
  const [reason, setReason] = useState('');
  const [service, setService] = useState<Service | null>(null);
  const send = () => {
    if (service) runner.send({ type: 'cancel', reason: reason.trim(), service });
  };
  const options = services.map((value) => ({ value, label: say(serviceWords, value) }));
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
      <Field label={t`Причина`} required>
        {(ids) => (
          <TextArea
            {...ids}
            value={reason}
            maxLength={2000}
            required
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <Field label={t`Служба, у которой это случилось`} required>
        {(ids) => (
          <Select
            {...ids}
            empty={t`Выберите службу`}
            options={options}
            value={service ?? ''}
            required
            onChange={(event) => setService(services.find((one) => one === event.target.value) ?? null)}
          />
        )}
      </Field>
    </CommandForm>
  );
}
