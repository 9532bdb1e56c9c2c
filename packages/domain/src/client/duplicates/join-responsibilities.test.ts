import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../../date.ts';
import { joinResponsibilities } from './join-responsibilities.ts';

const day = (of: string) => plainDate(`2026-${of}`);
const today = day('11-23');
const period = (id: string, managerId: string, from: string, until: string | null = null) => ({
  id,
  managerId,
  fromDay: day(from),
  untilDay: until === null ? null : day(until),
});

describe('who answers for two clients that are one', () => {
  it('the survivor’s manager goes on, the loser’s answered in the days nobody else did', () => {
    const survivor = [period('s', 'Ольга', '05-01')];
    const loser = [period('l', 'Пётр', '03-01')];
    expect(joinResponsibilities(survivor, loser, 'Ольга', today)).toEqual([
      period('l', 'Пётр', '03-01', '04-30'),
      period('s', 'Ольга', '05-01'),
    ]);
  });

  it('the loser’s manager, if chosen, answers from today; yesterday stays with whoever had it', () => {
    const survivor = [period('s', 'Ольга', '05-01')];
    expect(joinResponsibilities(survivor, [period('l', 'Пётр', '06-01')], 'Пётр', today)).toEqual([
      period('s', 'Ольга', '05-01', '11-22'),
      { ...period('', 'Пётр', '11-23'), id: null },
    ]);
  });

  it('a period with a gap of the survivor’s in it is kept in pieces', () => {
    const survivor = [period('a', 'Ольга', '02-01', '02-28'), period('b', 'Ольга', '04-01', '04-30')];
    expect(joinResponsibilities(survivor, [period('l', 'Пётр', '01-01', '12-31')], null, today)).toEqual([
      period('l', 'Пётр', '01-01', '01-31'),
      survivor[0],
      { ...period('', 'Пётр', '03-01', '03-31'), id: null },
      survivor[1],
      { ...period('', 'Пётр', '05-01', '11-22'), id: null },
    ]);
  });

  it('never two on one day, whatever the histories were', () => {
    const histories = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 })), { maxLength: 4 })
      .map((steps) => {
        let at = addDays(today, -200);
        return steps.map(([gap, length], index) => {
          const fromDay = addDays(at, gap);
          at = addDays(fromDay, length);
          return { id: `${index}`, managerId: `m${index}`, fromDay, untilDay: addDays(at, -1) };
        });
      });
    fc.assert(
      fc.property(histories, histories, fc.constantFrom(null, 'm0', 'new'), (survivor, loser, managerId) => {
        const joined = joinResponsibilities(survivor, loser, managerId, today);
        for (const [at, one] of joined.entries()) {
          const next = joined[at + 1];
          if (next === undefined) continue;
          expect(one.untilDay).not.toBeNull();
          expect(next.fromDay > (one.untilDay ?? '')).toBe(true);
        }
      }),
    );
  });
});
