import type pg from 'pg';
import { Market, MoneyDue, orderRows, requests, tellOrder, type World } from '../orders/index.ts';
import type { Row } from '../row.ts';
import { CopyBatch } from './copy-rows.ts';

const ordersInBatch = 400;
/** Up to so many orders their events are kept aside and written in order of time, as a plant would have. */
const sortedEventsOrders = 30_000;

export interface OrdersLoaded {
  /** The last number of each year. */
  readonly numbers: ReadonlyMap<number, number>;
}

/** Tells the orders one after the other and sends them in batches: memory stays flat, the next is told while one is written. */
export async function loadOrders(
  client: pg.Client,
  world: World,
  orders: number,
  progress: (done: number) => void,
): Promise<OrdersLoaded> {
  const market = new Market(world.clients, world.products);
  const moneyDue = new MoneyDue();
  const events = new EventShelf(orders <= sortedEventsOrders);
  const calls = new Calls();
  const numbers = new Map<number, number>();
  let sending: Promise<void> = Promise.resolve();
  let batch = new CopyBatch();
  let [done, inBatch] = [0, 0];
  const flush = async () => {
    await sending;
    sending = batch.send(client);
    sending.catch(() => {});
    batch = new CopyBatch();
    inBatch = 0;
    progress(done);
  };
  for (const request of requests(world.seed, world.era, orders)) {
    const life = tellOrder(world, market, request);
    const rows = orderRows(life);
    moneyDue.see(life);
    batch.add({ ...rows, Event: events.take(rows.Event ?? []), LeverUse: calls.first(rows.LeverUse ?? []) });
    numbers.set(Number(request.day.slice(0, 4)), Number(request.number.slice(5)));
    done++;
    if (++inBatch >= ordersInBatch) await flush();
  }
  const unmatched = moneyDue.payments(world);
  batch.add({ ...unmatched, Event: events.take(unmatched.Event ?? []) });
  batch.add({ Event: events.rest() });
  await flush();
  await sending;
  return { numbers };
}

/** One person speaks with one client of one thing once a day, though several orders are the occasion. */
class Calls {
  private readonly made = new Set<string>();

  first(uses: readonly Row<'LeverUse'>[]): Row<'LeverUse'>[] {
    return uses.filter(({ clientId, key, authorId, day }) => {
      const call = `${clientId} ${key} ${authorId} ${day}`;
      const isNew = !this.made.has(call);
      this.made.add(call);
      return isNew;
    });
  }
}

/** Gives every event its place before the audit chain links them, and keeps those that are to be sorted. */
class EventShelf {
  private readonly sorting: boolean;
  private readonly kept: Row<'Event'>[] = [];
  private count = 0;

  constructor(sorting: boolean) {
    this.sorting = sorting;
  }

  take(events: readonly Row<'Event'>[]): Row<'Event'>[] {
    if (!this.sorting) return events.map((event) => this.numbered(event));
    this.kept.push(...events);
    return [];
  }

  rest(): Row<'Event'>[] {
    const sorted = this.kept.toSorted((one, other) => ((one.at ?? '') < (other.at ?? '') ? -1 : 1));
    return sorted.map((event) => this.numbered(event));
  }

  /** Below zero is what audit_link_loaded takes for "not linked yet". */
  private numbered(event: Row<'Event'>): Row<'Event'> {
    return { ...event, chainSeq: -++this.count };
  }
}
