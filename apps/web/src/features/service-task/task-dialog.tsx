import { AskForm } from './forms/ask-form.tsx';
import { AssignForm } from './forms/assign-form.tsx';
import { FinishForm } from './forms/finish-form.tsx';
import { ReturnForm } from './forms/return-form.tsx';
import type { Order, Task } from './task.ts';
import type { TaskStep } from './task-options.ts';
import type { TaskCommandRunner } from './use-task-command.ts';

export interface TaskFormProps {
  task: Task;
  order: Order;
  /** What the work is called, for the line under the title. */
  title: string;
  runner: Pick<TaskCommandRunner, 'send' | 'busy'>;
  onClose: () => void;
}

/** What has to be asked before a step can be taken. */
export function TaskDialog({ step, ...form }: TaskFormProps & { step: TaskStep }) {
  switch (step) {
    case 'ask':
      return <AskForm {...form} />;
    case 'assign':
      return <AssignForm {...form} />;
    case 'return':
      return <ReturnForm {...form} />;
    case 'finish':
      return <FinishForm {...form} />;
    case 'accept':
      return null;
  }
}
