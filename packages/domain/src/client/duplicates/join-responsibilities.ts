import { addDays, type PlainDate } from '../../date.ts';

/** Who answers for a client, by day; `untilDay` is the last day, null while it lasts. */
export type ResponsibilityPeriod = {
  readonly managerId: string;
  readonly fromDay: PlainDate;
  readonly untilDay: PlainDate | null;
};

export type JoinedPeriod = ResponsibilityPeriod & {
  /** The row this was, or null of a new one. */
  readonly id: string | null;
};

type Known = ResponsibilityPeriod & { readonly id: string };

/**
 * Who answered for two clients that are one from today on: never two people on one day. The survivor's past stays; the
 * loser's fills the days when nobody answered for the survivor; from today the chosen manager answers, or nobody.
 */
export function joinResponsibilities(
  survivor: readonly Known[],
  loser: readonly Known[],
  managerId: string | null,
  today: PlainDate,
): JoinedPeriod[] {
  const yesterday = addDays(today, -1);
  const goesOn = survivor.some((period) => period.untilDay === null && period.managerId === managerId);
  const own: JoinedPeriod[] = goesOn ? [...survivor] : survivor.flatMap((period) => until(period, yesterday));
  if (!goesOn && managerId !== null) own.push({ id: null, managerId, fromDay: today, untilDay: null });
  const past = loser.flatMap((period) => until(period, yesterday));
  return [...own, ...past.flatMap((period) => outside(period, own))].toSorted((one, other) =>
    one.fromDay < other.fromDay ? -1 : 1,
  );
}

/** A period up to a day, or nothing when it begins after. */
function until(period: Known, day: PlainDate): (Known & { untilDay: PlainDate })[] {
  const untilDay = period.untilDay !== null && period.untilDay < day ? period.untilDay : day;
  return untilDay < period.fromDay ? [] : [{ ...period, untilDay }];
}

/** What is left of a period when days already taken are cut out; the first piece keeps its row. */
function outside(period: Known & { untilDay: PlainDate }, taken: readonly ResponsibilityPeriod[]): JoinedPeriod[] {
  const pieces: JoinedPeriod[] = [];
  let from = period.fromDay;
  const add = (untilDay: PlainDate) => {
    if (from <= untilDay)
      pieces.push({ ...period, id: pieces.length === 0 ? period.id : null, fromDay: from, untilDay });
  };
  for (const one of taken.toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1))) {
    if (one.untilDay !== null && one.untilDay < from) continue;
    if (one.fromDay > period.untilDay) break;
    add(addDays(one.fromDay, -1));
    if (one.untilDay === null) return pieces;
    from = addDays(one.untilDay, 1);
  }
  add(period.untilDay);
  return pieces;
}
