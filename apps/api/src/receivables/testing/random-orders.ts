import {
  addDays,
  anchors,
  comparePlainDates,
  type Instant,
  instantAt,
  type Kopecks,
  kopecks,
  type PlainDate,
  seededRandom,
  splitByWeights,
} from '@svodka/domain';
import { newId } from '../../platform/new-id.ts';
import type { TestFact, TestOrder, TestPart, TestPayment } from './test-order.ts';

/** Chance and the days before the plant's today. */
class Dice {
  readonly today: PlainDate;
  readonly zone: string;
  private readonly random: () => number;
  constructor(seed: number, today: PlainDate, zone: string) {
    this.random = seededRandom(seed);
    this.today = today;
    this.zone = zone;
  }
  upTo(most: number): number {
    return Math.floor(this.random() * (most + 1));
  }
  happens(percent: number): boolean {
    return this.upTo(99) < percent;
  }
  times<T>(most: number, make: (n: number) => T): T[] {
    return Array.from({ length: this.upTo(most) }, (_, n) => make(n));
  }
  dayAgo(most: number): PlainDate {
    return addDays(this.today, -this.upTo(most));
  }
  /** Most facts are written down on their day, some long after; none tomorrow. */
  recordedAfter(day: PlainDate): Instant {
    const late = addDays(day, this.happens(30) ? this.upTo(60) : 0);
    return instantAt(this.zone, comparePlainDates(late, this.today) < 0 ? late : this.today, this.upTo(600));
  }
  fact(amount: number): TestFact {
    const day = this.dayAgo(200);
    return { id: newId(), day, amount: kopecks(amount), recordedAt: this.recordedAfter(day) };
  }
}

/** Orders as a plant might have them: partial shipments, money given to orders late, refunds, plans that moved. */
export function randomOrders(count: number, today: PlainDate, zone: string): TestOrder[] {
  const dice = new Dice(20_261_123, today, zone);
  return Array.from({ length: count }, () => randomOrder(dice));
}

function randomOrder(dice: Dice): TestOrder {
  const amount = kopecks(1 + dice.upTo(100_000));
  const parts = randomParts(dice, amount);
  const shares = dice.times(2, () => Math.floor((amount * (1 + dice.upTo(49))) / 100));
  const settled = dice.happens(30);
  const shipments = settled ? [dice.fact(amount)] : shares.map((share) => dice.fact(share));
  const payments = settled
    ? parts.map((part) => paymentOf(dice, part, part.amount))
    : dice.times(3, () => paymentOf(dice, parts[dice.upTo(parts.length - 1)], dice.upTo(amount)));
  if (!settled) payments.push(...refundsOf(dice, payments, parts));
  return {
    id: newId(),
    client: dice.upTo(29),
    amount,
    parts,
    shipments,
    payments,
    revisions: dice.times(2, () => revisionOf(dice, parts)),
    confirmedOn: dice.dayAgo(230),
    endedOn: dice.happens(40) ? dice.dayAgo(200) : null,
    writtenOffOn: dice.happens(5) ? dice.dayAgo(100) : null,
  };
}

function randomParts(dice: Dice, amount: Kopecks): TestPart[] {
  const weights = [1 + dice.upTo(8), ...dice.times(2, () => 1 + dice.upTo(8))];
  return splitByWeights(amount, weights).map((share, position) => ({
    id: newId(),
    position,
    anchor: anchors[dice.upTo(anchors.length - 1)] ?? 'shipment',
    amount: share,
    paid: kopecks(0),
    plannedOn: dice.happens(85) ? addDays(dice.dayAgo(200), dice.upTo(30)) : null,
  }));
}

/** Money for a part; what it doesn't take stays unallocated, and what it takes may be given to it much later. */
function paymentOf(dice: Dice, part: TestPart | undefined, amount: number): TestPayment {
  const fact = dice.fact(amount);
  const given = part ? Math.min(part.amount - part.paid, amount) : 0;
  if (!part || given === 0) return { ...fact, unallocated: fact.amount, allocations: [] };
  part.paid = kopecks(part.paid + given);
  const later = dice.recordedAfter(addDays(fact.day, dice.upTo(30)));
  const recordedAt = dice.happens(20) && later > fact.recordedAt ? later : fact.recordedAt;
  const allocations = [{ id: newId(), partId: part.id, amount: kopecks(given), recordedAt }];
  return { ...fact, unallocated: kopecks(amount - given), allocations };
}

function refundsOf(dice: Dice, payments: readonly TestPayment[], parts: readonly TestPart[]): TestPayment[] {
  return payments.flatMap(({ allocations }) => {
    const [first] = allocations;
    const part = parts.find(({ id }) => id === first?.partId);
    if (!first || !part || !dice.happens(20)) return [];
    const back = kopecks(-Math.ceil(first.amount / 3));
    part.paid = kopecks(part.paid + back);
    const fact = dice.fact(back);
    const allocation = { id: newId(), partId: part.id, amount: back, recordedAt: fact.recordedAt };
    return [{ ...fact, unallocated: kopecks(0), allocations: [allocation] }];
  });
}

function revisionOf(dice: Dice, parts: readonly TestPart[]) {
  const shift = dice.upTo(80) - 40;
  const moved = parts.map(({ position, amount, plannedOn }) => ({
    position,
    amount,
    plannedOn: plannedOn && addDays(plannedOn, shift),
  }));
  return { id: newId(), at: instantAt(dice.zone, dice.dayAgo(200), dice.upTo(1_439)), parts: moved };
}
