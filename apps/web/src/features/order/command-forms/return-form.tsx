import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { ReasonField } from '#features/reasons';
import { sayStage, useMe, useToday } from '#lib';
import { CommandForm, SelectField } from '#ui';
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
  const options = targets.map((code) => ({ value: code, label: sayStage(code) }));
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
      <SelectField label={t`Стадия`} options={options} value={to} required onText={setTo} />
      <ReasonField
        kind="return"
        hint={t`Останется в истории заказа и в отчётах о задержках.`}
        value={reason}
        onChange={setReason}
      />
    </CommandForm>
  );
}
