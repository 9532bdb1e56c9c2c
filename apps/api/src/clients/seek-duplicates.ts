import type { Command } from '../platform/command.ts';

/** Asks that it be looked who else these clients may be: they are new, or what tells them apart has changed. */
export function seekDuplicates({ enqueue }: Pick<Command, 'enqueue'>, clientIds: string[]): void {
  if (clientIds.length > 0) enqueue({ queue: 'duplicates', data: { clientIds } });
}
