import { allowedCommands, decide, ok, type Result, refuse, stageOf } from '@svodka/domain';
import type { z } from 'zod';
import { type OrderRecord, stateOf, type TaskRecord } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';
import type { returnTaskSchema } from './input.ts';
import { type PathStep, type WorkedTask, workOnTask } from './work-on-tasks.ts';

type ReturnInput = z.infer<typeof returnTaskSchema>;

/**
 * A service says why it can't do its work. With the stage's own work, or when told where to, the order goes back with it;
 * any other task goes back alone, to whoever set it.
 */
export function returnTask(command: Command, input: ReturnInput): Promise<Result<WorkedTask>> {
  const { id, version, reason } = input;
  return workOnTask(
    command,
    { id, version },
    { command: { type: 'return', reason }, step: (record, task) => goBack(command, record, task, input) },
  );
}

function goBack(command: Command, record: OrderRecord, task: TaskRecord, input: ReturnInput): Result<PathStep | null> {
  const stage = stageOf(record.lifecycle, record.row.stage);
  const isStageWork = task.createdById === null && task.service === stage.waitsFor;
  if (input.to === undefined && !isStageWork) return ok(null);
  const to = input.to ?? wayBack(command, record);
  if (to === undefined) return refuse('stage.nothingEarlier', { stage: stage.code });
  const back = { type: 'return', to, reason: input.reason } as const;
  const { actor, now, today } = command;
  const decided = decide(record.lifecycle, stateOf(record, now), back, { actor, today });
  return decided.ok ? ok({ command: back, events: decided.value }) : decided;
}

/** The nearest earlier stage that somebody worked in and that wouldn't be left again at once. */
function wayBack({ actor, now, today }: Command, { lifecycle, visits, ...record }: OrderRecord): string | undefined {
  const worked = new Set(visits.filter(({ result }) => result !== 'skipped').map(({ stage }) => stage));
  const options = allowedCommands(lifecycle, stateOf({ ...record, visits }, now), { actor, today });
  return options.findLast(
    ({ command, to, refusal }) => command === 'return' && refusal === null && to !== undefined && worked.has(to),
  )?.to;
}
