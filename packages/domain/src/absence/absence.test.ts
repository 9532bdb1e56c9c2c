import { describe, expect, it } from 'vitest';
import { plainDate } from '../date.ts';
import { type Absence, deputiesOf, standsInFor } from './absence.ts';

const away = (userId: string, deputyId: string, from = '2026-11-10', until = '2026-11-20'): Absence => ({
  userId,
  deputyId,
  fromDay: plainDate(from),
  untilDay: plainDate(until),
});
const day = plainDate('2026-11-15');

describe('standing in', () => {
  it('begins with the first day of the absence and ends with its last', () => {
    const absences = [away('anna', 'boris')];
    const days = ['2026-11-09', '2026-11-10', '2026-11-20', '2026-11-21'].map(plainDate);
    expect(days.map((on) => standsInFor('boris', absences, on))).toEqual([[], ['anna'], ['anna'], []]);
    expect(days.map((on) => deputiesOf('anna', absences, on))).toEqual([[], ['boris'], ['boris'], []]);
  });

  it('goes on to the deputy of a deputy who is away too', () => {
    const absences = [away('anna', 'boris'), away('boris', 'vera')];
    expect(deputiesOf('anna', absences, day)).toEqual(['boris', 'vera']);
    expect(standsInFor('vera', absences, day)).toEqual(['anna', 'boris']);
  });

  it('two who stand in for each other are away, and nobody is named twice', () => {
    const absences = [away('anna', 'boris'), away('boris', 'anna')];
    expect(deputiesOf('anna', absences, day)).toEqual(['boris']);
    expect(standsInFor('anna', absences, day)).toEqual(['boris']);
  });
});
