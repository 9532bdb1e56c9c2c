import { addDays, comparePlainDates, daysBetween, type PlainDate } from '../date.ts';
import { addKopecks, zeroKopecks } from '../money.ts';
import { sideOf } from './event-kind.ts';
import type { LateOrder, Ledger, LedgerEvent, Lever, OverdueDebt } from './lever.ts';
import { freshWeightOf, strengthOf, weightOf, weightOfDebt } from './strength.ts';

/** What is older has been forgotten on both sides, and is no lever any more. */
export const ledgerDays = 730;
/** Of how many of the last orders late ones are counted. */
export const lastShippedOrders = 5;

/** A lever before its strength is known. */
type Draft = Omit<Lever, 'used' | 'strength'> & { readonly freshWeight: number };

/**
 * The ledger turned into levers of both sides, strongest first (R3): a lever for each order that is owed for or late, and one for all events
 * of a kind; what fits no kind, and claims, stand each for itself. What happened more than two years ago doesn't count.
 */
export function leversOf(ledger: Ledger, today: PlainDate): Lever[] {
  const since = addDays(today, -ledgerDays);
  const events = ledger.events.filter(({ day }) => comparePlainDates(day, since) >= 0);
  const drafts = [
    ...ledger.debts.map((debt) => ofDebt(debt, today)),
    ...ledger.lateOrders.map((late) => ofDelay(late, today)),
    ...[...Map.groupBy(events, keyOf)].flatMap(([key, group]) =>
      ofEvents(key, group, { today, lastShipped: ledger.lastShipped }),
    ),
  ];
  const uses = new Map(ledger.uses.map((use) => [use.key, use]));
  return drafts
    .map(({ freshWeight, ...draft }) => {
      const use = uses.get(draft.key);
      const used = use ? { outcome: use.outcome, day: use.day } : null;
      return { ...draft, used, strength: strengthOf(freshWeight, use, today) };
    })
    .toSorted(
      (one, other) => other.strength - one.strength || other.value - one.value || (one.key < other.key ? -1 : 1),
    );
}

function keyOf({ kind, id }: LedgerEvent): string {
  return kind === 'other' || kind === 'claim' ? `${kind}:${id}` : kind;
}

/** Owed today, so as fresh as today. */
function ofDebt({ order, overdue, dueOn }: OverdueDebt, today: PlainDate): Draft {
  return {
    key: `debt:${order.id}`,
    kind: 'debt',
    side: 'ours',
    count: 1,
    value: overdue,
    order,
    days: daysBetween(dueOn, today),
    lastOrders: null,
    lastOn: today,
    note: null,
    freshWeight: weightOfDebt(overdue),
  };
}

/** Late today, so as fresh as today; it weighs as a shipment that went so late would. */
function ofDelay({ order, amount, days }: LateOrder, today: PlainDate): Draft {
  return {
    key: `delay:${order.id}`,
    kind: 'delay',
    side: 'theirs',
    count: 1,
    value: amount,
    order,
    days,
    lastOrders: null,
    lastOn: today,
    note: null,
    freshWeight: weightOf({ kind: 'late_shipment', value: amount, days }),
  };
}

function ofEvents(
  key: string,
  events: readonly LedgerEvent[],
  { today, lastShipped }: { today: PlainDate; lastShipped: readonly boolean[] },
): Draft[] {
  const [last] = events.toSorted((one, other) => comparePlainDates(other.day, one.day));
  if (last === undefined) return [];
  const late = lastShipped.filter(Boolean).length;
  const days = events.flatMap((event) => event.days ?? []);
  return [
    {
      key,
      kind: last.kind,
      side: sideOf(last),
      count: events.length,
      value: addKopecks(...events.map(({ value }) => value ?? zeroKopecks)),
      order: events.length === 1 ? last.order : null,
      days: days.length > 0 ? Math.max(...days) : null,
      lastOrders: last.kind === 'late_shipment' && late > 0 ? { late, of: lastShipped.length } : null,
      lastOn: last.day,
      note: events.length === 1 ? last.note : null,
      freshWeight: freshWeightOf(events, today),
    },
  ];
}
