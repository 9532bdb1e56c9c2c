import { describe, expect, it } from 'vitest';
import { openingOf, pastDayOf, receivablesFilter } from './filter.ts';

const today = '2026-11-25';

describe('the URL of receivables', () => {
  it('asks for today by client when nothing is chosen', () => {
    expect(receivablesFilter({}, today)).toEqual({ by: 'client' });
    expect(receivablesFilter({ day: today, basis: 'recorded' }, today)).toEqual({ by: 'client' });
  });
  it('asks for a past day by what is known now unless told otherwise', () => {
    expect(receivablesFilter({ day: '2026-06-01' }, today)).toMatchObject({ asOf: '2026-06-01', basis: 'known' });
    expect(receivablesFilter({ day: '2026-06-01', basis: 'recorded' }, today)).toMatchObject({ basis: 'recorded' });
  });
  it('takes what is no day, and days to come, for today', () => {
    for (const day of ['', 'вчера', '2026-02-31', '2027-01-01']) expect(pastDayOf({ day }, today)).toBeNull();
  });
  it('narrows by age: late at all, or within a bucket', () => {
    expect(receivablesFilter({ age: 'overdue' }, today)).toEqual({ by: 'client', overdueOnly: true });
    expect(receivablesFilter({ by: 'order', age: 'over90' }, today)).toEqual({ by: 'order', bucket: 'over90' });
  });
});

describe('a row opens what it sums up', () => {
  const row = { id: 'r', number: null, clientId: 'c', name: 'ООО «Вектор»' };

  it('a client opens beside today, and as orders on a past day', () => {
    expect(openingOf(row, {}, today)).toEqual({ open: 'c', order: undefined });
    expect(openingOf(row, { day: '2026-06-01' }, today)).toEqual({ by: 'order', client: 'c' });
  });
  it('a manager opens as clients of theirs, nobody as nothing', () => {
    expect(openingOf({ ...row, clientId: null }, { by: 'manager' }, today)).toEqual({ by: undefined, manager: 'r' });
    expect(openingOf({ ...row, clientId: null, name: '' }, { by: 'manager' }, today)).toBeNull();
  });
  it('an order opens itself, money without an order its client', () => {
    expect(openingOf({ ...row, number: '12' }, { by: 'order' }, today)).toEqual({ order: 'r', open: undefined });
    expect(openingOf(row, { by: 'order' }, today)).toEqual({ open: 'c', order: undefined });
  });
  it('a contract opens its client', () => {
    expect(openingOf({ ...row, number: '12' }, { by: 'contract' }, today)).toEqual({ open: 'c', order: undefined });
  });
});
