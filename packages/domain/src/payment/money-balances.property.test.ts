import { describe, expect, it } from 'vitest';
import { halfAndHalf, nothingKnown, partId } from '../../testing/example-terms.ts';
import { workingCalendar } from '../calendar/index.ts';
import { addDays, type PlainDate, plainDate } from '../date.ts';
import { addKopecks, type Kopecks, kopecks } from '../money.ts';
import { advanceReceivedOn, type DatedAmount, overdueOf, receivableOn } from '../receivable/index.ts';
import {
  type AllocatablePart,
  type Allocations,
  allocate,
  applyPayment,
  takeBack,
  withAllocations,
} from './allocation.ts';
import { reschedule } from './reschedule.ts';
import type { PaymentTerms } from './terms.ts';

const calendar = workingCalendar();
const commands = 100_000;

/** A small generator (mulberry32), so that the hundred thousand commands are the same in every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const thirds: PaymentTerms = {
  name: 'thirds',
  parts: [3_333, 3_333, 3_334].map((percentBasisPoints, at) => ({
    percentBasisPoints,
    anchor: (['invoice', 'ready', 'shipment'] as const)[at] ?? 'shipment',
    offsetDays: at * 7,
    dayKind: 'working',
  })),
};

type Part = AllocatablePart & { readonly kind: 'advance' | 'rest' };
type Ledger = {
  amount: Kopecks;
  terms: PaymentTerms;
  parts: readonly Part[];
  unallocated: Kopecks;
  payments: (DatedAmount & { given: Allocations })[];
  shipments: DatedAmount[];
};

function replan(ledger: Ledger, terms: PaymentTerms, amount: Kopecks): void {
  const { parts, unallocated } = reschedule(calendar, ledger.parts, terms, amount, nothingKnown);
  ledger.parts = parts.map((part) => ({ ...part, id: part.id ?? partId(part.position) }));
  ledger.unallocated = addKopecks(ledger.unallocated, unallocated);
  ledger.amount = amount;
  ledger.terms = terms;
}

function pay(ledger: Ledger, amount: Kopecks, day: PlainDate): void {
  const applied = applyPayment(ledger.parts, { day, amount }, day);
  if (!applied.ok) return;
  ledger.parts = applied.value.parts;
  ledger.unallocated = addKopecks(ledger.unallocated, applied.value.unallocated);
  ledger.payments.push({ day, amount, given: applied.value });
}

/** Whatever became of the parts since. */
function reverse(ledger: Ledger, at: number): void {
  const payment = ledger.payments[at];
  if (payment === undefined) return;
  const { day, amount, given } = payment;
  const back = takeBack(ledger.parts, given.allocations);
  ledger.parts = withAllocations(ledger.parts, back.allocations);
  const unallocated = kopecks(back.unallocated - given.unallocated);
  ledger.unallocated = addKopecks(ledger.unallocated, unallocated);
  ledger.payments.push({ day, amount: kopecks(-amount), given: { ...back, unallocated } });
}

function spendAdvance(ledger: Ledger): void {
  const { allocations, unallocated } = allocate(ledger.parts, ledger.unallocated);
  ledger.parts = withAllocations(ledger.parts, allocations);
  ledger.unallocated = unallocated;
}

function act(ledger: Ledger, below: (limit: number) => number, day: PlainDate): void {
  const kind = below(11);
  if (kind < 4) pay(ledger, kopecks(below(300_000)), day);
  else if (kind < 6) pay(ledger, kopecks(-below(200_000)), day);
  else if (kind === 6) replan(ledger, below(2) === 0 ? thirds : halfAndHalf, kopecks(below(2_000_000)));
  else if (kind === 7) ledger.shipments.push({ day, amount: kopecks(below(400_000)) });
  else if (kind === 8) reverse(ledger, below(ledger.payments.length + 1));
  else spendAdvance(ledger);
}

const total = (amounts: readonly { readonly amount: number }[]) => amounts.reduce((sum, one) => sum + one.amount, 0);

/** The books of one order: Σ paid + unallocated = Σ payments, Σ parts = the order, receivable = shipped − paid. */
function imbalance({ amount, parts, unallocated, payments, shipments }: Ledger, day: PlainDate): string | null {
  const paid = parts.reduce((sum, part) => sum + part.paid, 0);
  const [shipped, received] = [total(shipments), total(payments)];
  const owed = receivableOn(day, shipments, payments) - advanceReceivedOn(day, shipments, payments);
  if (paid + unallocated !== received) return 'payments';
  if (total(parts) !== amount) return 'parts';
  if (parts.some((part) => part.paid < 0 || part.paid > part.amount)) return 'part';
  if (owed !== shipped - received) return 'receivable';
  return overdueOf(parts, kopecks(shipped), day).overdue <= Math.max(0, shipped - paid) ? null : 'overdue';
}

describe('money', () => {
  it('balances after each of a hundred thousand random commands', () => {
    const below = random(20_261_123);
    const start = plainDate('2026-01-01');
    let ledger: Ledger | null = null;
    const broken: string[] = [];
    for (let n = 0; n < commands; n++) {
      if (ledger === null || n % 50 === 0) {
        ledger = { amount: kopecks(0), terms: thirds, parts: [], unallocated: kopecks(0), payments: [], shipments: [] };
        replan(ledger, thirds, kopecks(below(1_000_000)));
      }
      const day = addDays(start, n % 50);
      act(ledger, below, day);
      const wrong = imbalance(ledger, day);
      if (wrong !== null) broken.push(`${n}: ${wrong}`);
    }
    expect(broken).toEqual([]);
  });
});
