import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { newKey, sayParty } from '#lib';
import { CommandForm, SelectField, TextAreaField } from '#ui';
import type { TaskFormProps } from '../task-dialog.tsx';
import { askedParties } from '../task-options.ts';

export function AskForm({ task, title, runner, onClose }: TaskFormProps) {
  const parties = askedParties(task);
  const [idempotencyKey] = useState(newKey);
  const [to, setTo] = useState('');
  const [text, setText] = useState('');
  const party = parties.find((one) => one === to);
  return (
    <CommandForm
      title={t`Задать вопрос`}
      note={title}
      submitLabel={t`Спросить`}
      busy={runner.busy}
      valid={party !== undefined && text.trim() !== ''}
      onSubmit={() => party && runner.send({ type: 'ask', filled: { idempotencyKey, to: party, text: text.trim() } })}
      onClose={onClose}
    >
      <SelectField
        label={t`Кому`}
        hint={
          to === 'client'
            ? t`Вопрос получит менеджер заказа и передаст клиенту.`
            : t`Пока не ответят, заказ ждёт того, кого спросили.`
        }
        empty={t`Выберите`}
        options={parties.map((value) => ({ value, label: sayParty(value) }))}
        value={to}
        required
        onText={setTo}
      />
      <TextAreaField label={t`Вопрос`} value={text} maxLength={2000} required onText={setText} />
    </CommandForm>
  );
}
