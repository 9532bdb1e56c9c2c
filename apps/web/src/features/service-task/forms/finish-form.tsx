import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { ReasonField } from '#features/reasons';
import { CommandForm, TextAreaField } from '#ui';
import type { TaskFormProps } from '../task-dialog.tsx';
import { type ClockOfOrder, isLate } from '../task-options.ts';

interface FinishFormProps extends Omit<TaskFormProps, 'order'> {
  order: ClockOfOrder;
}

/** The result of the work; late work also says why it was late. */
export function FinishForm({ task, order, title, runner, onClose }: FinishFormProps) {
  const [result, setResult] = useState('');
  const [latenessReason, setReason] = useState('');
  const late = isLate(task, order);
  const send = () =>
    runner.send({
      type: 'finish',
      filled: { result: result.trim(), ...(late ? { latenessReason: latenessReason.trim() } : {}) },
    });
  return (
    <CommandForm
      title={t`Завершить работу`}
      note={title}
      submitLabel={t`Завершить`}
      busy={runner.busy}
      valid={result.trim() !== '' && (!late || latenessReason.trim() !== '')}
      onSubmit={send}
      onClose={onClose}
    >
      <TextAreaField
        label={t`Результат`}
        hint={t`Что сделано и где взять. С последней работой стадии заказ идёт дальше.`}
        value={result}
        maxLength={2000}
        required
        onText={setResult}
      />
      {late ? (
        <ReasonField
          kind="lateness"
          about={task.service}
          label={t`Почему позже срока`}
          hint={t`Срок работы прошёл, поэтому причина обязательна.`}
          value={latenessReason}
          onChange={setReason}
        />
      ) : null}
    </CommandForm>
  );
}
