import type { PlainDate } from '../date.ts';

/** Somebody is away from a day to a day, both counted; meanwhile another does their work. */
export interface Absence {
  readonly userId: string;
  readonly deputyId: string;
  readonly fromDay: PlainDate;
  readonly untilDay: PlainDate;
}

/** Whether an absence holds on a day. */
export function isAwayOn({ fromDay, untilDay }: Pick<Absence, 'fromDay' | 'untilDay'>, day: PlainDate): boolean {
  return fromDay <= day && day <= untilDay;
}

/**
 * Who does a person's work on a day: their deputy; where that one is away too, also the deputy's deputy, and so on. The
 * absent one isn't among them, nor is anybody twice. An absence gives work and news, neither rights nor credit: the client
 * and what happens with it stay the absent one's (ADR 18).
 */
export function deputiesOf(userId: string, absences: readonly Absence[], day: PlainDate): string[] {
  const found: string[] = [];
  let next = deputyOn(userId, absences, day);
  while (next !== undefined && next !== userId && !found.includes(next)) {
    found.push(next);
    next = deputyOn(next, absences, day);
  }
  return found;
}

/** Whose work a person does on a day beside their own: the inverse of `deputiesOf`. */
export function standsInFor(userId: string, absences: readonly Absence[], day: PlainDate): string[] {
  const away = new Set(absences.filter((absence) => isAwayOn(absence, day)).map((absence) => absence.userId));
  return [...away].filter((absent) => deputiesOf(absent, absences, day).includes(userId));
}

function deputyOn(userId: string, absences: readonly Absence[], day: PlainDate): string | undefined {
  return absences.find((absence) => absence.userId === userId && isAwayOn(absence, day))?.deputyId;
}
