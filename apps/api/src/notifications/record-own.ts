import type { Command } from '../platform/command.ts';

/** The entity and its id make the topic under which the person's other windows listen. */
export function recordOwn(command: Command, userId: string, type: string, payload: Record<string, unknown>): void {
  command.record({ type, entity: 'notifications', entityId: userId, payload });
}
