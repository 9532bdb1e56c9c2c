import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { CommandForm, SelectField } from '#ui';
import type { TaskFormProps } from '../task-dialog.tsx';
import { useWorkers } from '../use-workers.ts';

export function AssignForm({ task, title, runner, onClose }: TaskFormProps) {
  const workers = useWorkers(task.service);
  const [assigneeId, setAssignee] = useState(task.assigneeId ?? '');
  return (
    <CommandForm
      title={t`Назначить исполнителя`}
      note={title}
      submitLabel={t`Назначить`}
      busy={runner.busy}
      valid={assigneeId !== (task.assigneeId ?? '')}
      onSubmit={() => runner.send({ type: 'assign', filled: { assigneeId: assigneeId || null } })}
      onClose={onClose}
    >
      <SelectField
        label={t`Исполнитель`}
        empty={t`Никто: работа ждёт в очереди`}
        options={workers}
        value={assigneeId}
        onText={setAssignee}
      />
    </CommandForm>
  );
}
