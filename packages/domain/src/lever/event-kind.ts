import { z } from 'zod';

/** What happens between a client and us that is worth remembering (R2). The list is closed: each kind has its sentence. */
export const clientEventKinds = [
  'free_delivery',
  'samples',
  'urgent_order',
  'discount',
  'deferral',
  'claim',
  'concession',
  'late_payment',
  'early_payment',
  'late_shipment',
  'promise_kept',
  'promise_broken',
  'other',
] as const;
export type ClientEventKind = (typeof clientEventKinds)[number];

/** Good or bad for whom it was done to. */
export type Polarity = 1 | -1;
export type EventCause = 'us' | 'client';

export interface EventSense {
  readonly polarity: Polarity;
  readonly causedBy: EventCause;
}

const sense = (causedBy: EventCause, polarity: Polarity): EventSense => ({ polarity, causedBy });

/** Who caused each kind and whether it was good; of what fits no kind, the person says so. */
const senses: Readonly<Record<Exclude<ClientEventKind, 'other'>, EventSense>> = {
  free_delivery: sense('us', 1),
  samples: sense('us', 1),
  urgent_order: sense('us', 1),
  discount: sense('us', 1),
  deferral: sense('us', 1),
  claim: sense('us', -1),
  concession: sense('client', 1),
  late_payment: sense('client', -1),
  early_payment: sense('client', 1),
  late_shipment: sense('us', -1),
  promise_kept: sense('client', 1),
  promise_broken: sense('client', -1),
};

/** What an event of a kind means; `told` counts only for `other`. */
export function senseOf(kind: ClientEventKind, told: EventSense): EventSense {
  return kind === 'other' ? { polarity: told.polarity, causedBy: told.causedBy } : senses[kind];
}

/** What people write down themselves; the rest follows from facts, and only from them. */
export const manualEventKinds = [
  'free_delivery',
  'samples',
  'urgent_order',
  'discount',
  'deferral',
  'claim',
  'concession',
  'other',
] as const satisfies readonly ClientEventKind[];
export const manualEventKindSchema = z.enum(manualEventKinds);
export type ManualEventKind = z.infer<typeof manualEventKindSchema>;

/** Whose lever an event is: ours to remind of what we did well or they badly, theirs the other way round. */
export function sideOf({ polarity, causedBy }: EventSense): LeverSide {
  return polarity > 0 === (causedBy === 'us') ? 'ours' : 'theirs';
}

export const leverSides = ['ours', 'theirs'] as const;
export type LeverSide = (typeof leverSides)[number];
