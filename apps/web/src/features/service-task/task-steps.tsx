import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { sayRefusal, useMe } from '#lib';
import { Button, Icon, IconButton, Menu, type MenuEntry, RefusedButton } from '#ui';
import { StepConflict } from './step-conflict.tsx';
import type { Order, Task } from './task.ts';
import { TaskDialog } from './task-dialog.tsx';
import { type StepOption, shownSteps, stepOptions, type TaskStep } from './task-options.ts';
import { useTaskCommand } from './use-task-command.ts';

/** What stands on the button of a step. An ellipsis says that something will be asked first. */
function sayStep(step: TaskStep): string {
  switch (step) {
    case 'accept':
      return t`Принять`;
    case 'assign':
      return t`Назначить…`;
    case 'ask':
      return t`Спросить…`;
    case 'return':
      return t`Вернуть…`;
    case 'finish':
      return t`Завершить…`;
  }
}

const inRow: ReadonlySet<TaskStep> = new Set(['accept', 'finish', 'ask']);

interface StepButtonProps {
  option: StepOption;
  primary: boolean;
  busy: boolean;
  onTake: () => void;
}

function StepButton({ option: { step, refusal }, primary, busy, onTake }: StepButtonProps) {
  const label = sayStep(step);
  if (refusal) return <RefusedButton small label={label.replace('…', '')} reason={sayRefusal(refusal.code)} />;
  return (
    <Button small kind={primary ? 'soft' : 'plain'} busy={busy} onClick={onTake}>
      {label}
    </Button>
  );
}

function MoreSteps({ options, onTake }: { options: readonly StepOption[]; onTake: (step: TaskStep) => void }) {
  if (options.length === 0) return null;
  const entries = options.map(
    ({ step, refusal }): MenuEntry => ({
      kind: 'action',
      label: sayStep(step),
      run: () => onTake(step),
      ...(refusal ? { hint: sayRefusal(refusal.code), disabled: true } : {}),
    }),
  );
  return (
    <Menu
      entries={entries}
      opener={(opener) => (
        <IconButton label={t`Ещё действия с работой`} {...opener}>
          <Icon name="more" />
        </IconButton>
      )}
    />
  );
}

/** What this person may do to the task, by the rules the server uses. */
export function TaskSteps({ task, order, title }: { task: Task; order: Order; title: string }) {
  const me = useMe();
  const [asked, setAsked] = useState<TaskStep | null>(null);
  const runner = useTaskCommand(task, order, () => setAsked(null));
  const options = shownSteps(stepOptions(task, order, me));
  if (options.length === 0) return null;
  const take = (step: TaskStep) => (step === 'accept' ? runner.send({ type: 'accept' }) : setAsked(step));
  const primary = task.state === 'open' ? 'accept' : 'finish';
  return (
    <fieldset aria-label={t`Что сделать: ${title}`} className="no-print mt-1.5 flex flex-wrap items-center gap-1.5">
      {options
        .filter(({ step }) => inRow.has(step))
        .map((option) => (
          <StepButton
            key={option.step}
            option={option}
            primary={option.step === primary}
            busy={runner.busy}
            onTake={() => take(option.step)}
          />
        ))}
      <MoreSteps options={options.filter(({ step }) => !inRow.has(step))} onTake={take} />
      {asked ? (
        <TaskDialog
          step={asked}
          task={task}
          order={order}
          title={title}
          runner={runner}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {runner.conflict ? <StepConflict runner={runner} conflict={runner.conflict} /> : null}
    </fieldset>
  );
}
