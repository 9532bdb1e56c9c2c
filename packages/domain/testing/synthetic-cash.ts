import { addWorkingDays, workingCalendar } from '../src/calendar/index.ts';
import {
  bandsOf,
  type ClientDelay,
  delayModel,
  type ForecastCase,
  type ForecastOrder,
  horizonOf,
  meanDelay,
  scheduledByPeriod,
  simulateCash,
  stagePace,
} from '../src/cash/index.ts';
import { seededRandom } from '../src/cash/random.ts';
import { addDays, comparePlainDates, daysBetween, type PlainDate, plainDate } from '../src/date.ts';
import { type ClientId, clientId, orderId, schedulePartId, userId } from '../src/id.ts';
import { kopecks } from '../src/money.ts';

/** A part of a plant that exists only in tests: everything of it is known, the future too. */
export type TruePart = {
  readonly clientId: ClientId;
  readonly category: string;
  readonly amount: number;
  readonly issuedOn: PlainDate;
  readonly plannedOn: PlainDate;
  readonly paidOn: PlainDate | null;
};

const calendar = workingCalendar();
const firstDay = plainDate('2023-01-09');
const id = (kind: number, n: number) => `019${kind}0000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** Three years of parts of forty clients: prompt ones, late ones, and some who don't pay at all. */
export function syntheticParts(seed: number, count = 4_000): TruePart[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, n): TruePart => {
    const client = Math.floor(random() * 40);
    const habit = client % 4;
    const issuedOn = addDays(firstDay, Math.floor((n / count) * 1_050));
    const plannedOn = addDays(issuedOn, 14 + Math.floor(random() * 30));
    const late = Math.floor((habit === 0 ? 3 : habit === 1 ? 12 : habit === 2 ? 30 : 20) * -Math.log(1 - random()));
    const never = habit === 3 && random() < 0.35;
    const paidOn = never ? null : nextBankDay(addDays(plannedOn, late - (habit === 0 ? 2 : 0)));
    const amount = 100_000 + Math.floor(random() * 900_000);
    return { clientId: clientId(id(1, client)), category: `c${habit % 2}`, amount, issuedOn, plannedOn, paidOn };
  });
}

function nextBankDay(day: PlainDate): PlainDate {
  return calendar.isWorkingDay(day) ? day : nextBankDay(addDays(day, 1));
}

/** What was known on a day of what had been issued by then. */
export function knownOn(parts: readonly TruePart[], today: PlainDate) {
  const issued = parts.filter((part) => comparePlainDates(part.issuedOn, today) <= 0);
  const settled = (part: TruePart) => part.paidOn !== null && comparePlainDates(part.paidOn, today) < 0;
  const lastBankDay = addWorkingDays(calendar, today, -1);
  const history = issued.map(
    (part): ClientDelay => ({
      clientId: part.clientId,
      category: part.category,
      delayDays: daysBetween(part.plannedOn, part.paidOn !== null && settled(part) ? part.paidOn : lastBankDay),
      settled: settled(part),
    }),
  );
  const orders = issued.flatMap((part, n): ForecastOrder[] =>
    settled(part)
      ? []
      : [
          {
            id: orderId(id(2, n)),
            clientId: part.clientId,
            clientCategory: part.category,
            managerId: userId(id(4, 1)),
            ageDays: 0,
            untilReady: [],
            untilShipped: [],
            parts: [
              {
                id: schedulePartId(id(3, n)),
                open: kopecks(part.amount),
                anchor: 'known',
                offsetDays: 0,
                dayKind: 'calendar',
                plannedOn: part.plannedOn,
              },
            ],
          },
        ],
  );
  return { history, orders, issued };
}

/** Forecasts week by week over the last half of the history, each by what was known that day, beside what came. */
export function syntheticCases(parts: readonly TruePart[], { weeks = 4, runs = 400, censored = true } = {}) {
  const cases: ForecastCase[] = [];
  for (let day = 560; day < 1_000; day += 14) {
    const today = addDays(firstDay, day);
    const { history, orders, issued } = knownOn(parts, today);
    const seen = censored ? history : history.filter((one) => one.settled);
    const horizon = horizonOf(calendar, today, weeks + 1);
    const simulation = simulateCash({
      today,
      horizon,
      orders,
      delays: delayModel(seen),
      pace: stagePace([]),
      runs,
      seed: day,
    });
    const bands = bandsOf(simulation, horizon);
    const byDue = scheduledByPeriod(orders, today, horizon);
    const byMean = scheduledByPeriod(orders, today, horizon, meanDelay(history));
    for (let week = 0; week < weeks; week++) {
      const [band, from] = [bands[week], horizon.starts[week]];
      if (band === undefined || from === undefined) continue;
      const until = addDays(from, 7);
      const came = issued.filter(
        ({ paidOn }) =>
          paidOn !== null &&
          comparePlainDates(paidOn, today) >= 0 &&
          comparePlainDates(paidOn, from) >= 0 &&
          comparePlainDates(paidOn, until) < 0,
      );
      const actual = came.reduce((sum, part) => sum + part.amount, 0);
      cases.push({ band, byDueDate: byDue[week] ?? 0, byMeanDelay: byMean[week] ?? 0, actual });
    }
  }
  return cases;
}
