import type { Command } from '../../platform/command.ts';

export type EntryEventType = 'bankEntry.imported' | 'bankEntry.posted' | 'bankEntry.dismissed' | 'bankEntry.returned';

/** What became of a line of a statement, for the audit and for whoever looks at the queue. */
export function recordEntryEvent(
  command: Pick<Command, 'record'>,
  type: EntryEventType,
  entryId: string,
  { clientId = null, ...payload }: { clientId?: string | null } & Record<string, unknown>,
): void {
  command.record({ type, entity: 'bankEntry', entityId: entryId, clientId, payload });
}
