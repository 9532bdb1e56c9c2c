import fc from 'fast-check';
import { addDays, type PlainDate, plainDate } from '../src/date.ts';
import { schedulePartId } from '../src/id.ts';
import { kopecks } from '../src/money.ts';
import type { AllocatablePart } from '../src/payment/allocation.ts';
import type { AnchorDays } from '../src/payment/schedule.ts';
import { anchors, dayKinds, type PaymentTerms } from '../src/payment/terms.ts';

/** For tests: the id of the nth part. */
export function partId(n: number) {
  return schedulePartId(`01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`);
}

/** For tests: half in advance, half ten days after shipment. */
export const halfAndHalf: PaymentTerms = {
  name: '50/50',
  parts: [
    { percentBasisPoints: 5_000, anchor: 'contract', offsetDays: 0, dayKind: 'calendar' },
    { percentBasisPoints: 5_000, anchor: 'shipment', offsetDays: 10, dayKind: 'calendar' },
  ],
};

/** For tests: nothing is known of any anchor. */
export const nothingKnown: AnchorDays = {
  contract: { actual: null, forecast: null },
  invoice: { actual: null, forecast: null },
  ready: { actual: null, forecast: null },
  shipment: { actual: null, forecast: null },
};

export const someDay: fc.Arbitrary<PlainDate> = fc.nat(4_000).map((days) => addDays(plainDate('2018-01-01'), days));

const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: 6 });

/** For tests: terms of one to seven parts that make up 100 %. */
export const someTerms: fc.Arbitrary<PaymentTerms> = fc
  .tuple(
    cuts,
    fc.infiniteStream(
      fc.record({ anchor: fc.constantFrom(...anchors), offsetDays: fc.nat(90), dayKind: fc.constantFrom(...dayKinds) }),
    ),
  )
  .map(([at, rules]) => {
    const ends = [...at.toSorted((one, other) => one - other), 10_000];
    const parts = ends.flatMap((end, n) => {
      const rule = rules.next().value;
      return rule === undefined ? [] : [{ ...rule, percentBasisPoints: end - (ends[n - 1] ?? 0) }];
    });
    return { name: 'some', parts };
  });

/** For tests: parts of a schedule, partly paid. */
export const someParts: fc.Arbitrary<AllocatablePart[]> = fc
  .array(fc.record({ amount: fc.nat(1_000_000), share: fc.nat(100), plannedDate: fc.option(someDay) }), {
    maxLength: 8,
  })
  .map((parts) =>
    parts.map(({ amount, share, plannedDate }, position) => ({
      id: partId(position),
      position,
      amount: kopecks(amount),
      paid: kopecks(Math.floor((amount * share) / 100)),
      plannedDate,
    })),
  );
