import { describe, expect, it } from 'vitest';
import { workingCalendar } from '../../calendar/index.ts';
import { plainDate } from '../../date.ts';
import { type AwaitedLine, advanceLadder } from './advance-ladder.ts';
import { redateLine } from './redate-line.ts';
import { tellLadder } from './tell-ladder.ts';

const calendar = workingCalendar();
const planned = plainDate('2026-11-27');
const promised = plainDate('2026-12-25');
const line: AwaitedLine = { promised, requested: null, leadTimeDays: 20, current: promised, moves: [] };

describe('the advance ladder', () => {
  it('says what each day of paying does to the date', () => {
    expect(advanceLadder(calendar, [line], { planned, today: plainDate('2026-12-01') })).toEqual([
      { payBy: '2026-12-01', shipsOn: '2026-12-29', workingDays: 2 },
      { payBy: '2026-12-03', shipsOn: '2027-01-11', workingDays: 4 },
      { payBy: '2026-12-08', shipsOn: '2027-01-14', workingDays: 7 },
      { payBy: '2026-12-15', shipsOn: '2027-01-21', workingDays: 12 },
      { payBy: '2026-12-29', shipsOn: '2027-02-04', workingDays: 22 },
    ]);
  });

  it('begins on a working day, shows the planned day, and earlier dates before it', () => {
    const steps = advanceLadder(calendar, [line], { planned, today: plainDate('2026-11-21') });
    expect(steps.slice(0, 3)).toEqual([
      { payBy: '2026-11-23', shipsOn: '2026-12-21', workingDays: -4 },
      { payBy: '2026-11-25', shipsOn: '2026-12-23', workingDays: -2 },
      { payBy: '2026-11-27', shipsOn: '2026-12-25', workingDays: 0 },
    ]);
  });

  it('tells days that come to the same date once, by the last of them', () => {
    const slack = { ...line, leadTimeDays: 10 };
    const [first] = advanceLadder(calendar, [slack], { planned, today: plainDate('2026-11-30') });
    expect(first).toEqual({ payBy: '2026-12-07', shipsOn: '2026-12-25', workingDays: 0 });
  });

  it('is what a real payment on that day would do, of the line that leaves last', () => {
    const today = plainDate('2026-12-02');
    const late = { planned, start: today };
    const lines = [line, { ...line, leadTimeDays: 5, requested: plainDate('2027-01-20') }].map((one) => ({
      ...one,
      ...redateLine(calendar, one, one, late, (move) => move),
    }));
    for (const { payBy, shipsOn } of advanceLadder(calendar, lines, { planned, today })) {
      const dates = lines.map(
        (one) => redateLine(calendar, one, one, { planned, start: payBy }, (move) => move).current,
      );
      expect(dates.toSorted().at(-1)).toBe(shipsOn);
    }
  });

  it('is empty where nothing is promised, and a sentence in two languages otherwise', () => {
    expect(advanceLadder(calendar, [], { planned, today: planned })).toEqual([]);
    const steps = advanceLadder(calendar, [line], { planned, today: planned }).slice(0, 2);
    const order = { number: '2026-00417', amount: '184 000 ₽' };
    expect(tellLadder(steps, order, 'ru')).toBe(
      'Заказ 2026-00417: если аванс 184 000 ₽ поступит не позже 27.11.2026, отгрузим 25.12.2026; не позже 01.12.2026 — 29.12.2026.',
    );
    expect(tellLadder(steps, order, 'en')).toBe(
      'Order 2026-00417: if the advance of 184 000 ₽ arrives by 27 Nov 2026, we ship on 25 Dec 2026; by 1 Dec 2026, on 29 Dec 2026.',
    );
    expect(tellLadder([], order, 'ru')).toBe('');
  });
});
