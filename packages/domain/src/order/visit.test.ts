import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingTime, defaultZone, instantAt, workingCalendar } from '../calendar/index.ts';
import { plainDate } from '../date.ts';
import { type Instant, instantFromMillis, millisOf } from '../instant.ts';
import { elapsedEqualsLife } from './elapsed-equals-life.ts';
import { isLate, type StageVisit, trafficLight, usedMinutes, visitDue, visitRiskAt } from './visit.ts';

const calendar = workingCalendar();
const zone = defaultZone;
const at = (day: string, hour: number): Instant => instantAt(zone, plainDate(day), hour * 60);
const entered = at('2026-11-23', 8);

function visit(changes: Partial<StageVisit> = {}): StageVisit {
  const normWorkingDays = changes.normWorkingDays === undefined ? 5 : changes.normWorkingDays;
  const dueAt = visitDue(calendar, zone, entered, normWorkingDays, changes.pausedMinutes ?? 0);
  return {
    stage: 'offer',
    nth: 1,
    enteredAt: entered,
    leftAt: null,
    normWorkingDays,
    dueAt,
    riskAt: visitRiskAt(calendar, zone, dueAt, normWorkingDays),
    pausedMinutes: 0,
    result: null,
    ...changes,
  };
}

describe('the clock of a stage visit', () => {
  it('is due its norm after the entry, in working time', () => {
    expect(visit().dueAt).toBe(at('2026-11-27', 17));
    expect(visit({ normWorkingDays: 6 }).dueAt).toBe(at('2026-11-30', 17));
    expect(visit({ normWorkingDays: null }).dueAt).toBeNull();
    expect(visitRiskAt(calendar, zone, null, 5)).toBeNull();
    expect(visitRiskAt(calendar, zone, entered, null)).toBeNull();
  });

  it('is put off by what it was paused', () => {
    expect(visit({ pausedMinutes: 480 }).dueAt).toBe(at('2026-11-30', 17));
  });

  it('turns from calm to risk after four fifths of the norm, then late after all of it', () => {
    const light = (moment: Instant) => trafficLight(visit(), moment);
    expect(light(at('2026-11-26', 17))).toBe('ok');
    expect(light(at('2026-11-27', 9))).toBe('risk');
    expect(light(at('2026-11-27', 17))).toBe('risk');
    expect(light(at('2026-11-30', 9))).toBe('late');
  });

  it('makes do with plain time where the risk moment is not kept', () => {
    const bare = visit({ riskAt: null });
    expect(trafficLight(bare, at('2026-11-24', 8))).toBe('ok');
    expect(trafficLight(bare, at('2026-11-27', 12))).toBe('risk');
  });

  it('has no light without a norm and none to fear once left', () => {
    expect(trafficLight(visit({ normWorkingDays: null }), at('2027-11-30', 9))).toBe('none');
    expect(trafficLight(visit({ leftAt: at('2026-12-30', 9) }), at('2027-11-30', 9))).toBe('done');
  });

  it('is late when it was left late, whatever the time is now', () => {
    const now = at('2027-02-01', 9);
    expect(isLate(visit({ leftAt: at('2026-12-30', 9) }), now)).toBe(true);
    expect(isLate(visit({ leftAt: at('2026-11-27', 17) }), now)).toBe(false);
    expect(isLate(visit({ normWorkingDays: null }), now)).toBe(false);
  });

  it('stands while paused', () => {
    const paused = visit({ pausedAt: at('2026-11-24', 8) });
    expect(trafficLight(paused, at('2027-02-01', 9))).toBe('ok');
    expect(usedMinutes(calendar, zone, paused, at('2027-02-01', 9))).toBe(480);
    expect(usedMinutes(calendar, zone, visit({ pausedMinutes: 60 }), at('2026-11-24', 8))).toBe(420);
  });

  it('is due exactly when its norm is used up, whatever the pauses', () => {
    const days = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(days, fc.nat(5_000), (normWorkingDays, pausedMinutes) => {
        const one = visit({ normWorkingDays, pausedMinutes });
        const due = one.dueAt ?? entered;
        expect(usedMinutes(calendar, zone, one, due)).toBe(normWorkingDays * 480);
        expect(isLate(one, due)).toBe(false);
        expect(isLate(one, addWorkingTime(calendar, zone, due, 1))).toBe(true);
      }),
    );
  });
});

describe('the register of visits', () => {
  it('laid end to end is the life of the order, and a gap or an overlap is found', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(steps, fc.boolean(), fc.integer({ min: 1, max: 1_000 }), (lengths, open, gap) => {
        let clock = millisOf(entered);
        const visits = lengths.map((length) => {
          const enteredAt = instantFromMillis(clock);
          clock += length;
          return { enteredAt, leftAt: instantFromMillis(clock) };
        });
        const life = { startedAt: entered, endedAt: instantFromMillis(clock) };
        const last = visits.at(-1);
        const register = open && last !== undefined ? [...visits.slice(0, -1), { ...last, leftAt: null }] : visits;
        expect(elapsedEqualsLife(register, life)).toBe(true);
        expect(elapsedEqualsLife(register, { ...life, startedAt: instantFromMillis(millisOf(entered) - gap) })).toBe(
          false,
        );
      }),
    );
  });
});
