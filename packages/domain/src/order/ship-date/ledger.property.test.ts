import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, workingCalendar, workingDaysBetween } from '../../calendar/index.ts';
import { addDays, comparePlainDates, type PlainDate, plainDate } from '../../date.ts';
import { chosenCauses } from './cause.ts';
import { type ShipDateLedger, type ShipDateMove, slipByCause, slipOf } from './ledger.ts';
import { moveLine } from './move-line.ts';
import { type PromisedLine, redateLine } from './redate-line.ts';
import { shipDateFor } from './ship-date-for.ts';

const calendar = workingCalendar();
const asIs = (move: ShipDateMove) => move;
const days = fc.integer({ min: 0, max: 700 }).map((after) => addDays(plainDate('2026-01-01'), after));

/** The advance comes or is looked for on a day, or a person moves the date. */
type Event = { kind: 'start'; after: number } | { kind: 'move'; days: number; cause: number };
const events = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('start' as const), after: fc.integer({ min: -20, max: 60 }) }),
    fc.record({
      kind: fc.constant('move' as const),
      days: fc.integer({ min: -30, max: 30 }),
      cause: fc.nat({ max: chosenCauses.length - 1 }),
    }),
  ),
  { maxLength: 12 },
);

const histories = fc.record({
  planned: days,
  leadTimeDays: fc.integer({ min: 0, max: 60 }),
  asked: fc.option(fc.integer({ min: 0, max: 120 })),
  /** Promises of former days may be days off. */
  promisedDayOff: fc.option(fc.integer({ min: 0, max: 3 })),
  leadTimeNow: fc.integer({ min: 0, max: 60 }),
  events,
});

function expectSound(promised: PlainDate, { current, moves }: ShipDateLedger): void {
  const replayed = moves.reduce((at, move) => {
    expect(move.fromDay).toBe(at);
    expect(workingDaysBetween(calendar, move.fromDay, move.toDay)).toBe(move.workingDays);
    return move.toDay;
  }, promised);
  expect(replayed).toBe(current);
  expect(slipOf(moves)).toBe(workingDaysBetween(calendar, promised, current));
  expect(slipOf(slipByCause(moves))).toBe(slipOf(moves));
}

function happen(line: PromisedLine, planned: PlainDate, ledger: ShipDateLedger, event: Event): ShipDateLedger {
  if (event.kind === 'start') {
    const starts = { planned, start: addDays(planned, event.after) };
    const after = redateLine(calendar, line, ledger, starts, asIs);
    expect(redateLine(calendar, line, after, starts, asIs)).toBe(after);
    return after;
  }
  const wanted = {
    toDay: addWorkingDays(calendar, ledger.current, event.days),
    cause: chosenCauses[event.cause] ?? 'other',
    clientInformed: false,
  };
  const moved = moveLine(calendar, { ...line, current: ledger.current, gone: false }, wanted, plainDate('2025-01-01'));
  return moved.ok ? { current: moved.value.toDay, moves: [...ledger.moves, moved.value] } : ledger;
}

describe('the ledger of a line’s dates, whatever happens to it', () => {
  it('replays to the current date, adds up to the slip, and is the same when counted again', () => {
    fc.assert(
      fc.property(histories, ({ planned, leadTimeDays, asked, promisedDayOff, leadTimeNow, events: told }) => {
        const requested = asked === null ? null : addDays(planned, asked);
        const first = shipDateFor(calendar, { start: planned, leadTimeDays, requested });
        const promised = addDays(first, promisedDayOff ?? 0);
        const line = { promised, requested, leadTimeDays: leadTimeNow };
        const untouched: ShipDateLedger = { current: promised, moves: [] };
        let ledger = untouched;
        for (const event of told) {
          ledger = happen(line, planned, ledger, event);
          expectSound(promised, ledger);
        }
        expect(redateLine(calendar, line, untouched, { planned, start: planned }, asIs)).toBe(untouched);
      }),
      { numRuns: 10_000 },
    );
  });

  it('never makes a date later for an advance that comes earlier', () => {
    const starts = fc.tuple(fc.integer({ min: -30, max: 60 }), fc.integer({ min: -30, max: 60 }));
    fc.assert(
      fc.property(histories, starts, ({ planned, leadTimeDays, asked, events: told }, [one, other]) => {
        const requested = asked === null ? null : addDays(planned, asked);
        const promised = shipDateFor(calendar, { start: planned, leadTimeDays, requested });
        const line = { promised, requested, leadTimeDays };
        const ledger = told.reduce<ShipDateLedger>((at, event) => happen(line, planned, at, event), {
          current: promised,
          moves: [],
        });
        const dateBy = (after: number) =>
          redateLine(calendar, line, ledger, { planned, start: addDays(planned, after) }, asIs).current;
        const [early, late] = one < other ? [one, other] : [other, one];
        expect(comparePlainDates(dateBy(early), dateBy(late))).toBeLessThanOrEqual(0);
        expect(comparePlainDates(dateBy(Math.min(early, 0)), dateBy(0))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2_000 },
    );
  });
});
