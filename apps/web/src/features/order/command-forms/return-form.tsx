import { t } from '@lingui/core/macro';
import { findStage } from '@svodka/domain';
import { useState } from 'react';
import { currentLocale, useMe, useToday } from '#lib';
import { CommandForm, Field, Select, TextArea } from '#ui';
import type { CommandFormProps } from '../command-dialog.tsx';
import { commandOptions } from '../command-options.ts';

export function ReturnForm({ card: { order }, runner, onClose }: CommandFormProps) {
  const me = useMe();
  const today = useToday();
  const targets = commandOptions(order, me, today).flatMap((option) =>
    option.command === 'return' && option.refusal === null && option.to ? [option.to] : [],
  );
  const [to, setTo] = useState(targets.at(-1) ?? '');
  const [reason, setReason] = useState('');
  const options = targets.map((code) => ({
    value: code,
    label: findStage(order.lifecycle, code)?.name[currentLocale()] ?? code,
  }));
  return (
    <CommandForm
      title={t`Вернуть на более раннюю стадию`}
      note={order.number}
      submitLabel={t`Вернуть`}
      busy={runner.busy}
      valid={to !== '' && reason.trim() !== ''}
      onSubmit={() => runner.send({ type: 'return', to, reason: reason.trim() })}
      onClose={onClose}
    >
      <Field label={t`Стадия`} required>
        {(ids) => <Select {...ids} options={options} value={to} onChange={(event) => setTo(event.target.value)} />}
      </Field>
      <Field label={t`Причина`} required hint={t`Останется в истории заказа и в отчётах о задержках.`}>
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
    </CommandForm>
  );
}
