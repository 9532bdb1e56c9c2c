import {
  type Anchor,
  addKopecks,
  type Instant,
  instantAt,
  type Kopecks,
  kopecks,
  type PlainDate,
  plainDate,
  type RevisedPart,
} from '@svodka/domain';
import { newId } from '../../platform/new-id.ts';

export interface TestFact {
  id: string;
  day: PlainDate;
  amount: Kopecks;
  recordedAt: Instant;
}

export interface TestPayment extends TestFact {
  unallocated: Kopecks;
  allocations: { id: string; partId: string; amount: Kopecks; recordedAt: Instant }[];
}

export interface TestPart {
  id: string;
  position: number;
  anchor: Anchor;
  amount: Kopecks;
  paid: Kopecks;
  plannedOn: PlainDate | null;
}

export interface TestOrder {
  id: string;
  client: number;
  amount: Kopecks;
  parts: TestPart[];
  shipments: TestFact[];
  payments: TestPayment[];
  revisions: { id: string; at: Instant; parts: RevisedPart[] }[];
  confirmedOn: PlainDate;
  endedOn: PlainDate | null;
  writtenOffOn: PlainDate | null;
}

/** A part of a schedule as a test tells it. */
export interface ToldPart {
  anchor?: Anchor;
  amount: number;
  due: string | null;
}

/** Money or goods: the day, the sum, and the day it was written down if that was another. */
export type ToldFact = readonly [day: string, amount: number, recordedOn?: string];

export interface ToldOrder {
  client?: number;
  parts: readonly ToldPart[];
  shipped?: readonly ToldFact[];
  /** Each goes to parts in their order; what none takes stays unallocated. */
  paid?: readonly ToldFact[];
}

/** An order of a test, from what the test tells of it. */
export function testOrder({ client = 0, parts: told, shipped = [], paid = [] }: ToldOrder): TestOrder {
  const parts: TestPart[] = told.map(({ anchor = 'shipment', amount, due }, position) => ({
    id: newId(),
    position,
    anchor,
    amount: kopecks(amount),
    paid: kopecks(0),
    plannedOn: due === null ? null : plainDate(due),
  }));
  return {
    id: newId(),
    client,
    amount: addKopecks(...parts.map((part) => part.amount)),
    parts,
    shipments: shipped.map(factOf),
    payments: paid.map((fact) => paymentFor(parts, factOf(fact))),
    revisions: [],
    confirmedOn: plainDate('2026-01-12'),
    endedOn: null,
    writtenOffOn: null,
  };
}

function factOf([day, amount, recordedOn = day]: ToldFact): TestFact {
  const recordedAt = instantAt('Asia/Yekaterinburg', plainDate(recordedOn), 600);
  return { id: newId(), day: plainDate(day), amount: kopecks(amount), recordedAt };
}

function paymentFor(parts: readonly TestPart[], fact: TestFact): TestPayment {
  let left: number = fact.amount;
  const allocations = parts.flatMap((part) => {
    const given = left < 0 ? -Math.min(part.paid, -left) : Math.min(part.amount - part.paid, left);
    left -= given;
    part.paid = kopecks(part.paid + given);
    return given === 0 ? [] : [{ id: newId(), partId: part.id, amount: kopecks(given), recordedAt: fact.recordedAt }];
  });
  return { ...fact, unallocated: kopecks(left), allocations };
}
