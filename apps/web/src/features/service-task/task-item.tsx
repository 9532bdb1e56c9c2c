import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { formatUsedOfNorm, say, serviceWords, useToday } from '#lib';
import { Tag } from '#ui';
import { QuestionItem } from './question-item.tsx';
import type { Order, Task } from './task.ts';
import { TaskSteps } from './task-steps.tsx';
import { sayState, subjectOf, taskTone, titleOf } from './task-words.ts';

function Head({ task, stage }: { task: Task; stage: string }) {
  return (
    <div className="flex items-start justify-between gap-3">
      <div className="min-w-0">
        <span className="font-[550]">{say(serviceWords, task.service)}:</span> {subjectOf(task, stage)}{' '}
        <span className="text-s text-ink3">{task.assigneeName}</span>
      </div>
      <Tag tone={taskTone(task)}>{formatUsedOfNorm(task.usedDays, task.normDays)}</Tag>
    </div>
  );
}

function Note({ children }: { children: ReactNode }) {
  return <p className="mt-0.5 whitespace-pre-line">{children}</p>;
}

/** One task: whose, what, how long against the norm, how it stands, what was asked, and what may be done now. */
export function TaskItem({ task, order, stage }: { task: Task; order: Order; stage: string }) {
  const today = useToday();
  return (
    <li className="border-t border-line2 px-3 py-2 first:border-t-0">
      <Head task={task} stage={stage} />
      <div className="text-s text-ink3">{sayState(task, today)}</div>
      {task.result ? <Note>{task.result}</Note> : null}
      {task.latenessReason ? <p className="text-s text-late">{t`Позже срока: ${task.latenessReason}`}</p> : null}
      {task.questions.length > 0 ? (
        <ul className="mt-1.5 flex flex-col gap-1.5">
          {task.questions.map((question) => (
            <QuestionItem key={question.id} task={task} question={question} order={order} />
          ))}
        </ul>
      ) : null}
      <TaskSteps task={task} order={order} title={titleOf(task, stage)} />
    </li>
  );
}
