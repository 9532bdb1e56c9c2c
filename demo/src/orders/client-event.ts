import { type Kopecks, type ManualEventKind, type PlainDate, senseOf } from '@svodka/domain';
import type { OrderLife } from './life.ts';

interface Told {
  readonly value?: Kopecks | null;
  readonly note?: string | null;
  readonly authorId?: string | null;
  readonly day?: PlainDate;
}

/** A line of the client's ledger that somebody wrote down. */
export function clientEvent(life: OrderLife, kind: ManualEventKind, told: Told = {}): void {
  life.clientEvents.push({
    id: life.newId(),
    factKey: null,
    clientId: life.start.client.id,
    orderId: life.id,
    kind,
    ...senseOf(kind, { polarity: 1, causedBy: 'us' }),
    value: told.value ?? null,
    days: null,
    note: told.note ?? null,
    day: told.day ?? life.today,
    authorId: told.authorId ?? null,
    automatic: false,
    createdAt: life.now,
  });
}
