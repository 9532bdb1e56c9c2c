import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOfWeek, type PlainDate, plainDate } from '../date.ts';
import { russianDays } from './russian-days.ts';
import { addWorkingDays, workingCalendar, workingDaysBetween } from './working-calendar.ts';

const calendar = workingCalendar();
const start = plainDate('2008-01-01');
const date = fc.integer({ min: 0, max: 9_500 }).map((days) => addDays(start, days));
const many = fc.integer({ min: -3_000, max: 3_000 });

function yearTotals(year: number): { days: number; shortened: number } {
  let [days, shortened] = [0, 0];
  for (let day: PlainDate = plainDate(`${year}-01-01`); day.startsWith(String(year)); day = addDays(day, 1)) {
    if (calendar.isWorkingDay(day)) days++;
    if (calendar.workingMinutesOf(day) === 420) shortened++;
  }
  return { days, shortened };
}

describe('the Russian calendar', () => {
  it.each([
    [2013, 247, 6],
    [2019, 247, 6],
    [2022, 247, 3],
    [2023, 247, 3],
    [2024, 248, 5],
    [2025, 247, 4],
    [2026, 247, 4],
  ])('of %i has %i working days, %i of them shortened, as the production calendar says', (year, days, shortened) => {
    expect(yearTotals(year)).toEqual({ days, shortened });
  });

  it('knows working week-ends, shortened Saturdays and transferred days off', () => {
    expect(calendar.workingMinutesOf(plainDate('2024-04-27'))).toBe(480);
    expect(calendar.workingMinutesOf(plainDate('2025-11-01'))).toBe(420);
    expect(calendar.workingMinutesOf(plainDate('2026-01-09'))).toBe(0);
    expect(calendar.isWorkingDay(plainDate('2020-04-15'))).toBe(false);
    expect(calendar.isWorkingDay(plainDate('2027-11-05'))).toBe(false);
  });

  it('falls back to Monday–Friday outside its years, and says which it knows', () => {
    expect([2012, 2013, 2027, 2028].map(calendar.knows)).toEqual([false, true, true, false]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_800 }), (days) => {
        for (const day of [addDays(start, days), addDays(plainDate('2028-01-01'), days)]) {
          expect(calendar.isWorkingDay(day)).toBe(dayOfWeek(day) <= 5);
          expect(calendar.workingMinutesOf(day)).toBe(dayOfWeek(day) <= 5 ? 480 : 0);
        }
      }),
    );
  });
});

describe('working days', () => {
  it('adding and counting are inverse for any day and any number', () => {
    fc.assert(
      fc.property(date, many, (from, days) => {
        expect(workingDaysBetween(calendar, from, addWorkingDays(calendar, from, days))).toBe(days);
      }),
    );
  });

  it('adding what is between arrives, when it arrives on a working day', () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        const days = workingDaysBetween(calendar, from, to);
        fc.pre(calendar.isWorkingDay(to) && days !== 0);
        expect(addWorkingDays(calendar, from, days)).toBe(to);
      }),
    );
  });

  it('there and back is where it began, from a working day', () => {
    fc.assert(
      fc.property(date, many, (from, days) => {
        fc.pre(calendar.isWorkingDay(from));
        expect(addWorkingDays(calendar, addWorkingDays(calendar, from, days), -days)).toBe(from);
      }),
    );
  });

  it('of adjoining stretches add up, whatever days they meet on', () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        const through = workingDaysBetween(calendar, a, b) + workingDaysBetween(calendar, b, c);
        expect(through).toBe(workingDaysBetween(calendar, a, c));
      }),
    );
  });

  it('are those that counting day by day gives', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 200 }), (from, days) => {
        let counted = 0;
        for (let at = 1; at <= days; at++) if (calendar.isWorkingDay(addDays(from, at))) counted++;
        expect(workingDaysBetween(calendar, from, addDays(from, days))).toBe(counted);
      }),
      { numRuns: 50 },
    );
  });

  it('jump the January holidays', () => {
    expect(addWorkingDays(calendar, plainDate('2026-12-30'), 1)).toBe('2027-01-11');
    expect(addWorkingDays(calendar, plainDate('2027-01-11'), -1)).toBe('2026-12-30');
    expect(addWorkingDays(calendar, plainDate('2026-11-22'), 0)).toBe('2026-11-22');
    expect(() => addWorkingDays(calendar, plainDate('2026-11-22'), 0.5)).toThrow(RangeError);
  });
});

describe("the administrator's own calendar", () => {
  it('may have its own hours and its own days', () => {
    const table = new Map([
      [
        2030,
        {
          dayOff: [plainDate('2030-01-01')],
          shortened: [plainDate('2030-01-02')],
          workingWeekend: [plainDate('2030-01-05')],
        },
      ],
    ]);
    const own = workingCalendar(table, [{ from: 540, to: 1_020 }]);
    expect(own.workingMinutesOf(plainDate('2030-01-01'))).toBe(0);
    expect(own.workingMinutesOf(plainDate('2030-01-02'))).toBe(420);
    expect(own.workingMinutesOf(plainDate('2030-01-05'))).toBe(480);
    expect(own.knows(2026)).toBe(false);
  });

  it('works without any table, and with gaps between its years', () => {
    const bare = workingCalendar(new Map());
    expect(workingDaysBetween(bare, plainDate('2026-01-01'), plainDate('2026-01-08'))).toBe(5);
    const year2013 = russianDays.get(2013);
    const year2027 = russianDays.get(2027);
    const gaps = workingCalendar(
      new Map(
        [2013, 2027].flatMap((year) => {
          const days = year === 2013 ? year2013 : year2027;
          return days === undefined ? [] : [[year, days] as const];
        }),
      ),
    );
    expect(gaps.isWorkingDay(plainDate('2020-01-01'))).toBe(true);
    expect(gaps.isWorkingDay(plainDate('2027-01-01'))).toBe(false);
  });

  it('refuses hours that are no day of work, and days of another year', () => {
    const bad = [
      [{ from: 600, to: 500 }],
      [
        { from: 480, to: 720 },
        { from: 700, to: 900 },
      ],
      [{ from: 0, to: 1_500 }],
      [{ from: 480, to: 540 }],
      [{ from: 0.5, to: 100 }],
    ];
    for (const hours of bad) expect(() => workingCalendar(russianDays, hours)).toThrow(RangeError);
    const wrong = new Map([[2030, { dayOff: [plainDate('2031-01-01')], shortened: [], workingWeekend: [] }]]);
    expect(() => workingCalendar(wrong)).toThrow(RangeError);
  });

  it('takes the short day off the last hours, whole stretches of them if need be', () => {
    const own = workingCalendar(russianDays, [
      { from: 480, to: 720 },
      { from: 780, to: 1_000 },
      { from: 1_010, to: 1_040 },
    ]);
    expect(own.shapes.shortened.minutes).toBe(own.shapes.full.minutes - 60);
    expect(own.shapes.shortened.spans).toHaveLength(2);
  });
});
