import { useQuery } from '@tanstack/react-query';
import { api } from '#lib';
import { ConflictDialog } from '#ui';
import type { TaskCommandRunner } from './use-task-command.ts';

interface StepConflictProps {
  runner: Pick<TaskCommandRunner, 'busy' | 'repeat' | 'close'>;
  conflict: NonNullable<TaskCommandRunner['conflict']>;
}

/** Says what a colleague did to the task meanwhile, and offers to take the step all the same. */
export function StepConflict({ runner: { busy, repeat, close }, conflict }: StepConflictProps) {
  const { data: people } = useQuery(api.people.colleagues.queryOptions());
  return (
    <ConflictDialog
      conflict={conflict}
      names={new Map((people ?? []).map(({ id, name }) => [id, name]))}
      busy={busy}
      onRepeat={() => void repeat()}
      onClose={close}
    />
  );
}
