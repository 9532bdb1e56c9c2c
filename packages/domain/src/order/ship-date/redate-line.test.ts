import { describe, expect, it } from 'vitest';
import { workingCalendar } from '../../calendar/index.ts';
import { plainDate } from '../../date.ts';
import { moveTo, type ShipDateLedger, type ShipDateMove, slipByCause } from './ledger.ts';
import { type PromisedLine, redateLine } from './redate-line.ts';

const calendar = workingCalendar();
const planned = plainDate('2026-11-27');
/** Twenty working days from the planned advance day. */
const promised = plainDate('2026-12-25');
const line: PromisedLine = { promised, requested: null, leadTimeDays: 20 };
const untouched: ShipDateLedger = { current: promised, moves: [] };
const asIs = (move: ShipDateMove) => move;

function redated(start: string, ledger = untouched, changes: Partial<PromisedLine> = {}) {
  return redateLine(calendar, { ...line, ...changes }, ledger, { planned, start: plainDate(start) }, asIs);
}

describe('re-dating a line for its advance', () => {
  it('moves it a working day for each working day of delay, in one record that grows', () => {
    const monday = redated('2026-11-30');
    expect(monday.moves).toEqual([
      {
        fromDay: '2026-12-25',
        toDay: '2026-12-28',
        workingDays: 1,
        cause: 'advance_late',
        episode: 'advance 2026-11-27',
        clientInformed: false,
      },
    ]);
    const friday = redated('2026-12-04', monday);
    expect(friday).toMatchObject({ current: '2027-01-12', moves: [{ fromDay: '2026-12-25', workingDays: 5 }] });
    expect(redated('2026-12-04', friday)).toBe(friday);
  });

  it('lets a week-end pass without a move', () => {
    expect(redated('2026-11-29')).toBe(untouched);
  });

  it('takes back the days that were not lost when the payment turns out to be of an earlier day', () => {
    const late = redated('2026-12-04');
    expect(redated('2026-12-01', late)).toMatchObject({ current: '2026-12-29', moves: [{ workingDays: 2 }] });
    expect(redated('2026-11-27', late)).toEqual(untouched);
  });

  it('goes on in a new record after somebody else moved the date', () => {
    const late = redated('2026-12-01');
    const supply = moveTo(calendar, late.current, plainDate('2027-01-15'), {
      cause: 'supply',
      episode: null,
      clientInformed: true,
    });
    const later = redated('2026-12-03', { current: supply.toDay, moves: [...late.moves, supply] });
    expect(later.moves.map((move) => [move.cause, move.workingDays])).toEqual([
      ['advance_late', 2],
      ['supply', 6],
      ['advance_late', 2],
    ]);
    expect(redated('2026-11-27', later).moves.map((move) => move.workingDays)).toEqual([2, 6, -2]);
    expect(slipByCause(later.moves)).toEqual([
      { cause: 'advance_late', workingDays: 4 },
      { cause: 'supply', workingDays: 6 },
    ]);
  });

  it('brings the date forward for an early advance, but not before the day the client asked for', () => {
    expect(redated('2026-11-24')).toMatchObject({
      current: '2026-12-22',
      moves: [{ cause: 'advance_early', workingDays: -3 }],
    });
    const asked = { requested: plainDate('2026-12-24') };
    expect(redated('2026-11-24', untouched, asked).current).toBe('2026-12-24');
  });

  it('uses up the slack of a date that was later than possible before it moves it', () => {
    const slack = { leadTimeDays: 15 };
    expect(redated('2026-12-04', untouched, slack)).toBe(untouched);
    expect(redated('2026-12-07', untouched, slack).moves).toMatchObject([{ workingDays: 1 }]);
    expect(redated('2026-11-24', untouched, slack)).toBe(untouched);
  });

  it('does not mind a product that takes longer by now, or a day asked for after the promise', () => {
    expect(redated('2026-12-01', untouched, { leadTimeDays: 40 }).moves).toMatchObject([{ workingDays: 2 }]);
    const asked = { requested: plainDate('2027-03-01') };
    expect(redated('2026-12-01', untouched, asked).moves).toMatchObject([{ workingDays: 2 }]);
  });

  it('counts a day off that was promised once as the evening of the working day before it', () => {
    const saturday = plainDate('2026-12-26');
    const ledger = { current: saturday, moves: [] };
    expect(redated('2026-11-27', ledger, { promised: saturday })).toBe(ledger);
    const late = redated('2026-11-30', ledger, { promised: saturday });
    expect(late).toMatchObject({ current: '2026-12-28', moves: [{ fromDay: saturday, workingDays: 1 }] });
    expect(redated('2026-11-27', late, { promised: saturday })).toEqual(ledger);
  });
});
