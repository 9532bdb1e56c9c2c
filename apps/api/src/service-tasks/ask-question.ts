import type { Result } from '@svodka/domain';
import type { z } from 'zod';
import type { Command } from '../platform/command.ts';
import type { askSchema } from './input.ts';
import { type WorkedTask, workOnTask } from './work-on-tasks.ts';

/** A service asks what it has to know; if nobody else can go on, the order waits for whoever was asked. */
export function askQuestion(
  command: Command,
  { id, version, to, text }: z.infer<typeof askSchema>,
): Promise<Result<WorkedTask>> {
  return workOnTask(command, { id, version }, { command: { type: 'ask', to, text } });
}
