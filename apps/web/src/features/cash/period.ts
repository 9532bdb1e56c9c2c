import {
  addDays,
  clientIdSchema,
  isPlainDate,
  nextPeriod,
  type PlainDate,
  plainDate,
  startOfPeriod,
  userIdSchema,
} from '@svodka/domain';
import { formatDayShort, formatMonthShort, type InflowSearch, type Outputs } from '#lib';

export type InflowRow = Outputs['cash']['inflow']['rows'][number];
export type ForecastPeriod = Outputs['cash']['forecast']['periods'][number];
export type InflowBy = 'week' | 'month';

/** A period of the page: facts of it, and what is expected of it when it isn't over. */
export interface CashPeriod extends InflowRow {
  label: string;
  forecast: ForecastPeriod | null;
}

const past = { week: 4, month: 3 } as const;
const ahead = { week: 13, month: 6 } as const;

/** Periods that people plan their own payments by. */
export const nearPeriods = { week: 4, month: 2 } as const;

/** Whose money, as the server is asked. */
export function cashFilter({ manager, client }: InflowSearch) {
  const [managerId, clientId] = [userIdSchema.safeParse(manager), clientIdSchema.safeParse(client)];
  return {
    ...(managerId.success ? { managerId: managerId.data } : {}),
    ...(clientId.success ? { clientId: clientId.data } : {}),
  };
}

/** The days shown: those of the URL, else a few periods back and as far ahead as the forecast goes. */
export function shownDays({ from, to }: InflowSearch, by: InflowBy, today: string): { from: PlainDate; to: PlainDate } {
  const present = startOfPeriod(by, plainDate(today));
  let [first, end] = [present, present];
  for (let back = 0; back < past[by]; back++) first = startOfPeriod(by, addDays(first, -1));
  for (let period = 0; period < ahead[by]; period++) end = nextPeriod(by, end);
  const asked = {
    from: from && isPlainDate(from) ? from : first,
    to: to && isPlainDate(to) ? to : addDays(end, -1),
  };
  return asked.from <= asked.to ? asked : { from: asked.to, to: asked.from };
}

export function periodLabel(by: InflowBy, from: string, today: string): string {
  return by === 'month' ? formatMonthShort(from) : formatDayShort(from, today);
}

/** Facts beside expectations; the present period has both. */
export function cashPeriods(
  rows: readonly InflowRow[],
  forecast: readonly ForecastPeriod[],
  { by, today }: { by: InflowBy; today: string },
): CashPeriod[] {
  return rows.map((row) => ({
    ...row,
    label: periodLabel(by, row.from, today),
    forecast: forecast.find(({ from }) => row.from <= from && from <= row.to) ?? null,
  }));
}
