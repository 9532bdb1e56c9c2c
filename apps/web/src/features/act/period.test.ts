import { expect, it } from 'vitest';
import { periodOf } from './period.ts';

const today = '2026-11-25';

it('an act is from the new year to today until days are chosen', () => {
  expect(periodOf({}, today)).toEqual({ from: '2026-01-01', to: today });
  expect(periodOf({ to: '2025-12-31' }, today)).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  expect(periodOf({ from: '2026-07-01', to: '2026-09-30' }, today)).toEqual({ from: '2026-07-01', to: '2026-09-30' });
});

it('what is no day is left out, and an act never begins after its end', () => {
  expect(periodOf({ from: 'вчера', to: '2026-02-31' }, today)).toEqual({ from: '2026-01-01', to: today });
  expect(periodOf({ from: '2026-12-01', to: '2026-11-01' }, today)).toEqual({ from: '2026-11-01', to: '2026-11-01' });
});
