import { describe, expect, it } from 'vitest';
import { workingCalendar } from '../../calendar/index.ts';
import { plainDate } from '../../date.ts';
import { chosenCauses } from './cause.ts';
import { type MovableLine, moveLine } from './move-line.ts';

const calendar = workingCalendar();
const today = plainDate('2026-11-23');
const line: MovableLine = { promised: plainDate('2026-12-01'), current: plainDate('2026-12-02'), gone: false };
const move = (toDay: string, changes: Partial<MovableLine> = {}) =>
  moveLine(
    calendar,
    { ...line, ...changes },
    { toDay: plainDate(toDay), cause: 'supply', clientInformed: true },
    today,
  );

describe('a move made by a person', () => {
  it('keeps from, to, the signed working days and the cause', () => {
    expect(move('2026-12-07')).toEqual({
      ok: true,
      value: {
        fromDay: '2026-12-02',
        toDay: '2026-12-07',
        workingDays: 3,
        cause: 'supply',
        episode: null,
        clientInformed: true,
      },
    });
    expect(move('2026-11-30')).toMatchObject({ ok: true, value: { workingDays: -2 } });
  });
  it.each([
    ['shipDate.notPromised', '2026-12-07', { promised: null, current: null }],
    ['shipDate.shipped', '2026-12-07', { gone: true }],
    ['shipDate.notWorkingDay', '2026-12-06', {}],
    ['shipDate.inPast', '2026-11-20', {}],
    ['shipDate.unchanged', '2026-12-02', {}],
  ])('is refused: %s', (code, toDay, changes) => {
    expect(move(toDay, changes)).toMatchObject({ ok: false, error: { code } });
  });
  it('has a cause that only people know', () => {
    expect(chosenCauses).toEqual(['client', 'engineering', 'supply', 'production', 'transport', 'other']);
  });
});
