import { describe, expect, it } from 'vitest';
import { plainDate } from '../date.ts';
import { dueStateOf, startActivity } from './plan.ts';

const today = plainDate('2026-11-23');
const yesterday = plainDate('2026-11-22');
const tomorrow = plainDate('2026-11-24');

describe('an activity', () => {
  it('is planned for a day that has not passed', () => {
    const call = { kind: 'call', outcome: null } as const;
    expect(startActivity({ ...call, dueOn: today }, today)).toMatchObject({ ok: true, value: { done: false } });
    expect(startActivity({ ...call, dueOn: yesterday }, today)).toMatchObject({
      error: { code: 'activity.dueInPast' },
    });
    expect(startActivity({ ...call, dueOn: null }, today)).toMatchObject({ error: { code: 'activity.dueMissing' } });
  });

  it('that is told of with its outcome, or is a note, is done and due on no day', () => {
    const told = startActivity({ kind: 'meeting', dueOn: yesterday, outcome: 'Договорились' }, today);
    expect(told).toEqual({ ok: true, value: { done: true, dueOn: null, outcome: 'Договорились' } });
    const note = startActivity({ kind: 'note', dueOn: null, outcome: null }, today);
    expect(note).toEqual({ ok: true, value: { done: true, dueOn: null, outcome: null } });
  });

  it('is overdue from the day after its own', () => {
    expect([yesterday, today, tomorrow].map((day) => dueStateOf(day, today))).toEqual(['overdue', 'today', 'later']);
  });
});
