import { expect, it } from 'vitest';
import { leverRecords } from './statistics.ts';

it('what works is judged from twenty answered uses on', () => {
  const worked = { kind: 'debt', outcome: 'worked', count: 9 } as const;
  const partly = { kind: 'debt', outcome: 'partly', count: 6 } as const;
  const unanswered = { kind: 'debt', outcome: 'unanswered', count: 50 } as const;
  const no = (count: number) => ({ kind: 'debt', outcome: 'no', count }) as const;
  expect(leverRecords([worked, partly, unanswered, no(4)])[0]).toMatchObject({ uses: 69, success: null });
  expect(leverRecords([worked, partly, unanswered, no(5)])[0]).toMatchObject({ uses: 70, success: 0.6 });
});

it('kinds come most used first', () => {
  const counts = (['samples', 'debt'] as const).map((kind, n) => ({ kind, outcome: 'no' as const, count: n + 1 }));
  expect(leverRecords(counts).map(({ kind }) => kind)).toEqual(['debt', 'samples']);
});
