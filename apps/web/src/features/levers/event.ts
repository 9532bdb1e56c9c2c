import { type ManualEventKind, manualEventKindSchema } from '@svodka/domain';
import { applyTopics, type Inputs, type Outputs, queryClient } from '#lib';

export type ClientEvent = Outputs['clients']['events']['rows'][number];
export type EventFields = Omit<Inputs['clients']['addEvent'], 'idempotencyKey' | 'clientId'>;

/** An event that is written down already, as its dialog needs it. */
export interface SavedEvent {
  id: string;
  version: number;
}

export function freshEvent(kind: ManualEventKind, day: string, orderId: string | null): EventFields {
  return { kind, day, orderId, polarity: 1, causedBy: 'us', value: null, note: null };
}

/** What the dialog may change of an event written down by a person. */
export function eventFields(event: ClientEvent): EventFields {
  const { day, orderId, polarity, causedBy, value, note, evidenceUrl, evidenceFileId } = event;
  const kind = manualEventKindSchema.catch('other').parse(event.kind);
  return { kind, day, orderId, polarity, causedBy, value, note, evidenceUrl, evidenceFileId };
}

/** What to read anew after a change of the ledger. */
export function ledgerChanged(clientId: string): void {
  void applyTopics(queryClient, [`client:${clientId}`, 'leverUses']);
}
