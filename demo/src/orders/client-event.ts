import type { Kopecks, PlainDate } from '@svodka/domain';
import type { OrderLife } from './life.ts';

interface EventKind {
  readonly polarity: 1 | -1;
  readonly causedBy: 'us' | 'client';
}

const kinds = {
  free_delivery: { polarity: 1, causedBy: 'us' },
  samples: { polarity: 1, causedBy: 'us' },
  urgent_order: { polarity: 1, causedBy: 'us' },
  discount: { polarity: 1, causedBy: 'us' },
  claim: { polarity: -1, causedBy: 'us' },
  late_payment: { polarity: -1, causedBy: 'client' },
  late_shipment: { polarity: -1, causedBy: 'us' },
} as const satisfies Record<string, EventKind>;

export type ClientEventKind = keyof typeof kinds;

export interface Told {
  readonly value?: Kopecks | null;
  readonly note?: string | null;
  readonly authorId?: string | null;
  readonly automatic?: boolean;
  readonly day?: PlainDate;
}

/** A line of the client's ledger; automatic ones follow from facts and have no author. */
export function clientEvent(life: OrderLife, kind: ClientEventKind, told: Told = {}): void {
  const { client } = life.start;
  life.clientEvents.push({
    id: life.newId(),
    clientId: client.id,
    orderId: life.id,
    kind,
    ...kinds[kind],
    value: told.value ?? null,
    note: told.note ?? null,
    day: told.day ?? life.today,
    authorId: told.authorId ?? null,
    automatic: told.automatic ?? false,
    createdAt: life.now,
  });
}
