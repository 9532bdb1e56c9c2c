import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../date.ts';
import { passResponsibility, type ResponsibilityHistory, responsibleOn } from './responsibility.ts';

const day = (of: number) => addDays(plainDate('2026-11-01'), of);
const passed = (history: ResponsibilityHistory, managerId: string | null, from: number): ResponsibilityHistory => {
  const result = passResponsibility(history, managerId, day(from));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const anna: ResponsibilityHistory = [{ managerId: 'anna', fromDay: day(0), untilDay: null }];

describe('responsibility for a client', () => {
  it('passes from a day on; what happened before stays with whoever earned it', () => {
    const history = passed(anna, 'boris', 10);
    expect(history).toEqual([
      { managerId: 'anna', fromDay: day(0), untilDay: day(9) },
      { managerId: 'boris', fromDay: day(10), untilDay: null },
    ]);
    expect([9, 10].map((on) => responsibleOn(history, day(on)))).toEqual(['anna', 'boris']);
    expect(responsibleOn(history, day(-1))).toBeNull();
  });

  it('comes back: the days between stay with who had them', () => {
    const history = passed(passed(anna, 'boris', 10), 'anna', 14);
    expect([9, 10, 13, 14].map((on) => responsibleOn(history, day(on)))).toEqual(['anna', 'boris', 'boris', 'anna']);
  });

  it('given and taken back on one day, it was never interrupted', () => {
    expect(passed(passed(anna, 'boris', 10), 'anna', 10)).toEqual(anna);
    expect(passed(passed(anna, 'boris', 0), 'anna', 0)).toEqual(anna);
  });

  it('is not rewritten: a day that is somebody’s already is refused', () => {
    const taken = { ok: false, error: { code: 'request.invalid', details: { fields: { fromDay: 'taken' } } } };
    expect(passResponsibility(passed(anna, 'boris', 10), 'vera', day(9))).toEqual(taken);
    expect(passResponsibility(passed(anna, null, 10), 'vera', day(9))).toEqual(taken);
    expect(passed(passed(anna, null, 10), 'vera', 10)).toHaveLength(2);
  });

  it('whatever is done, days are never shared, and never nobody’s while somebody was named', () => {
    const people = ['anna', 'boris', 'vera'];
    let seed = 20_261_126;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let run = 0; run < 300; run += 1) {
      let history: ResponsibilityHistory = [];
      const named = new Map<number, string | null>();
      let today = 0;
      for (let step = 0; step < 12; step += 1) {
        today += random(4);
        const next = random(6) === 0 ? null : (people[random(people.length)] ?? null);
        const back = random(3);
        const result = passResponsibility(history, next, day(today - back));
        if (!result.ok) continue;
        history = result.value;
        for (const on of named.keys()) if (on >= today - back) named.delete(on);
        named.set(today - back, next);
      }
      expectSound(history);
      for (let on = -3; on <= today; on += 1) expect(responsibleOn(history, day(on))).toBe(lastNamed(named, on));
    }
  });
});

function lastNamed(named: ReadonlyMap<number, string | null>, on: number): string | null {
  const from = Math.max(...[...named.keys()].filter((key) => key <= on));
  return named.get(from) ?? null;
}

function expectSound(history: ResponsibilityHistory): void {
  history.forEach((one, at) => {
    expect(one.untilDay === null || one.untilDay >= one.fromDay).toBe(true);
    const next = history[at + 1];
    if (next) expect(one.untilDay !== null && one.untilDay < next.fromDay).toBe(true);
  });
}
