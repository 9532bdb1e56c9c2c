import { decide, isTaskOpen, type OrderCommand, ok, type Result, stageOf } from '@svodka/domain';
import type { z } from 'zod';
import { type OrderRecord, stateOf } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';
import type { finishSchema } from './input.ts';
import { type PathStep, type WorkedTask, workOnTask } from './work-on-tasks.ts';

/** Finishes a task. The last one of a stage takes the order on, if whoever finishes it may and nothing holds it back. */
export function finishTask(
  command: Command,
  { id, version, result, latenessReason }: z.infer<typeof finishSchema>,
): Promise<Result<WorkedTask>> {
  const why = latenessReason === undefined ? {} : { latenessReason };
  return workOnTask(
    command,
    { id, version },
    {
      command: { type: 'finish', result, ...why },
      step: (record) => ok(moveOn(command, record, { type: 'advance', ...why })),
    },
  );
}

/** Only a stage that is made of services' work ends with it: a question to purchasing doesn't make the client's mind up. */
function moveOn({ actor, now, today }: Command, record: OrderRecord, advance: OrderCommand): PathStep | null {
  const isOver = stageOf(record.lifecycle, record.row.stage).services.length > 0 && !record.tasks.some(isTaskOpen);
  if (!isOver) return null;
  const decided = decide(record.lifecycle, stateOf(record, now), advance, { actor, today });
  return decided.ok ? { command: advance, events: decided.value } : null;
}
