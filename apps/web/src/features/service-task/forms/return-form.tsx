import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { ReasonField } from '#features/reasons';
import { CommandForm, SelectField } from '#ui';
import type { TaskFormProps } from '../task-dialog.tsx';
import { isStageWork } from '../task-options.ts';
import { useReturnTargets } from '../use-return-targets.ts';

/** The service can't do it, and says why; the order may go back to where it can be put right. */
export function ReturnForm({ task, order, title, runner, onClose }: TaskFormProps) {
  const targets = useReturnTargets(order);
  const [reason, setReason] = useState('');
  const [to, setTo] = useState('');
  const own = isStageWork(task, order);
  return (
    <CommandForm
      title={t`Вернуть работу`}
      note={title}
      submitLabel={t`Вернуть`}
      busy={runner.busy}
      valid={reason.trim() !== ''}
      onSubmit={() => runner.send({ type: 'return', filled: { reason: reason.trim(), ...(to === '' ? {} : { to }) } })}
      onClose={onClose}
    >
      <ReasonField
        kind="return"
        label={t`Почему не сделать`}
        hint={t`Останется в истории заказа и в отчётах о задержках.`}
        value={reason}
        onChange={setReason}
      />
      {targets.length > 0 ? (
        <SelectField
          label={t`Куда вернуть заказ`}
          empty={own ? t`На предыдущую стадию` : t`Никуда: заказ остаётся на этой стадии`}
          options={targets}
          value={to}
          onText={setTo}
        />
      ) : null}
    </CommandForm>
  );
}
