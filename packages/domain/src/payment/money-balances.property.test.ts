import { describe, expect, it } from 'vitest';
import { halfAndHalf, nothingKnown, partId } from '../../testing/example-terms.ts';
import { workingCalendar } from '../calendar/index.ts';
import { addDays, type PlainDate, plainDate } from '../date.ts';
import { orderLineId } from '../id.ts';
import { addKopecks, type Kopecks, kopecks } from '../money.ts';
import { lineAmountHalfUp } from '../money-share.ts';
import { type AmendableLine, amendLines, amountOf } from '../order/index.ts';
import { thousandths } from '../quantity.ts';
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
type Below = ReturnType<typeof random>;
type Ledger = {
  lines: readonly AmendableLine[];
  terms: PaymentTerms;
  parts: readonly Part[];
  unallocated: Kopecks;
  payments: (DatedAmount & { given: Allocations })[];
  shipments: DatedAmount[];
};

/** A line of any quantity, price and discount: most of them don't come to whole kopecks. */
function someLine(below: Below, nth: number): AmendableLine {
  const none = thousandths(0);
  const quantity = thousandths(1 + below(9_000));
  const price = kopecks(below(400_000));
  const discountBasisPoints = below(3_000);
  return {
    id: orderLineId(`01900000-0000-7000-8000-${(1_000 + nth).toString(16).padStart(12, '0')}`),
    ...{ description: 'Вилка', unit: 'шт', vatKind: 'standard', quantity, price, discountBasisPoints },
    ...{ amount: lineAmountHalfUp(price, quantity, discountBasisPoints), cost: kopecks(0) },
    ...{ readyQuantity: none, shippedQuantity: none, writtenOffQuantity: none },
  };
}

function replan(ledger: Ledger, terms: PaymentTerms): void {
  const amount = addKopecks(...ledger.lines.map((line) => line.amount));
  const { parts, unallocated } = reschedule(calendar, ledger.parts, terms, amount, nothingKnown);
  ledger.parts = parts.map((part) => ({ ...part, id: part.id ?? partId(part.position) }));
  ledger.unallocated = addKopecks(ledger.unallocated, unallocated);
  ledger.terms = terms;
}

/** Quantities, prices, lines that come and go; what may not be amended (it has left) stays. */
function amend(ledger: Ledger, below: Below, nth: number): void {
  const kept = ledger.lines.flatMap((line) => {
    const { price, quantity } = someLine(below, nth);
    const gone = line.shippedQuantity === 0 && below(4) === 0;
    const sold = { ...line, id: orderLineId(line.id), quantity, price: line.shippedQuantity > 0 ? line.price : price };
    return gone ? [] : [sold];
  });
  const added = below(3) === 0 || kept.length === 0 ? [someLine(below, nth)] : [];
  const amended = amendLines(ledger.lines, { kept, added });
  if (!amended.ok) return;
  ledger.lines = [...amended.value.kept, ...added];
  replan(ledger, ledger.terms);
}

function ship(ledger: Ledger, below: Below, day: PlainDate): void {
  const at = below(ledger.lines.length);
  const line = ledger.lines[at];
  if (line === undefined) return;
  const left = thousandths(line.shippedQuantity + below(line.quantity - line.shippedQuantity + 1));
  const amount = kopecks(amountOf(line, left) - amountOf(line, line.shippedQuantity));
  ledger.lines = ledger.lines.with(at, { ...line, readyQuantity: left, shippedQuantity: left });
  ledger.shipments.push({ day, amount });
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

function act(ledger: Ledger, below: Below, day: PlainDate, nth: number): void {
  const kind = below(12);
  if (kind < 4) pay(ledger, kopecks(below(300_000)), day);
  else if (kind < 6) pay(ledger, kopecks(-below(200_000)), day);
  else if (kind === 6) replan(ledger, below(2) === 0 ? thirds : halfAndHalf);
  else if (kind === 7) ship(ledger, below, day);
  else if (kind === 8) reverse(ledger, below(ledger.payments.length + 1));
  else if (kind < 11) amend(ledger, below, nth);
  else spendAdvance(ledger);
}

const total = (amounts: readonly { readonly amount: number }[]) => amounts.reduce((sum, one) => sum + one.amount, 0);
const worthOfShipped = (line: AmendableLine) => ({ amount: amountOf(line, line.shippedQuantity) });

/**
 * The books of one order: Σ paid + unallocated = Σ payments, Σ parts = Σ lines = the order, Σ shipments = what has left of
 * its lines, receivable = shipped − paid.
 */
function imbalance({ lines, parts, unallocated, payments, shipments }: Ledger, day: PlainDate): string | null {
  const paid = parts.reduce((sum, part) => sum + part.paid, 0);
  const [shipped, received] = [total(shipments), total(payments)];
  const owed = receivableOn(day, shipments, payments) - advanceReceivedOn(day, shipments, payments);
  if (paid + unallocated !== received) return 'payments';
  if (total(parts) !== total(lines)) return 'parts';
  if (parts.some((part) => part.paid < 0 || part.paid > part.amount)) return 'part';
  if (shipped !== total(lines.map(worthOfShipped))) return 'shipments';
  if (owed !== shipped - received) return 'receivable';
  return overdueOf(parts, kopecks(shipped), day).overdue <= Math.max(0, shipped - paid) ? null : 'overdue';
}

function newLedger(below: Below, nth: number): Ledger {
  const lines = [someLine(below, nth), someLine(below, nth + commands)];
  const ledger = { lines, terms: thirds, parts: [], unallocated: kopecks(0), payments: [], shipments: [] };
  replan(ledger, thirds);
  return ledger;
}

describe('money', () => {
  it('balances after each of a hundred thousand random commands, amendments among them', () => {
    const below = random(20_261_123);
    const start = plainDate('2026-01-01');
    let ledger = newLedger(below, 0);
    const broken: string[] = [];
    for (let n = 0; n < commands; n++) {
      if (n % 50 === 0) ledger = newLedger(below, n);
      const day = addDays(start, n % 50);
      act(ledger, below, day, n);
      const wrong = imbalance(ledger, day);
      if (wrong !== null) broken.push(`${n}: ${wrong}`);
    }
    expect(broken).toEqual([]);
  });
});
