import { ok, type Result, refuse, type TaskCommand } from '@svodka/domain';
import type { z } from 'zod';
import type { Command } from '../platform/command.ts';
import type { assignSchema } from './input.ts';
import { type WorkedTask, workOnTask } from './work-on-tasks.ts';

/** Gives a task to a colleague of its service, or to nobody in particular. */
export async function assignTask(
  command: Command,
  { id, version, assigneeId }: z.infer<typeof assignSchema>,
): Promise<Result<WorkedTask>> {
  const assignment = await assignmentTo(command, assigneeId);
  if (!assignment.ok) return assignment;
  return workOnTask(command, { id, version }, { command: assignment.value });
}

async function assignmentTo({ tx }: Command, id: string | null): Promise<Result<TaskCommand>> {
  if (id === null) return ok({ type: 'assign', assignee: null });
  const assignee = await tx
    .selectFrom('User')
    .select(['id', 'role', 'service'])
    .where('id', '=', id)
    .where('active', '=', true)
    .executeTakeFirst();
  return assignee ? ok({ type: 'assign', assignee }) : refuse('request.notFound', { entity: 'user', id });
}
