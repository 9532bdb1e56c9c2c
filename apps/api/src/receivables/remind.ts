import { type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import type { RemindInput } from './input.ts';

export async function remind(_: Command, __: RemindInput): Promise<Result<{ id: string }>> {
  return refuse('reminder.nothingOverdue');
}
