import { addDays, comparePlainDates, type PlainDate, plainDate } from '../date.ts';

/** Exceptions of one year from "Monday to Friday are full working days". */
export type CalendarYear = {
  readonly dayOff: readonly PlainDate[];
  /** One hour less; a shortened day on a week-end is a working day. */
  readonly shortened: readonly PlainDate[];
  /** Full working days on a Saturday or Sunday. */
  readonly workingWeekend: readonly PlainDate[];
};

/** Exceptions by year. A year that isn't there is unknown and falls back to Monday–Friday. */
export type CalendarTable = ReadonlyMap<number, CalendarYear>;

/** Year, days off, shortened days, working week-ends; `a/b` is every day from a to b. */
type Row = readonly [year: number, dayOff: string, shortened: string, workingWeekend?: string];

// Annual decrees of the Government of Russia on transferred days off; 2020 and 2021 with the days of the epidemic.
const rows: readonly Row[] = [
  [2013, '01-01/01-08 02-23 03-08 03-10 05-01/05-03 05-09/05-10 06-12 11-04', '02-22 03-07 04-30 05-08 06-11 12-31'],
  [
    2014,
    '01-01/01-08 02-23 03-08 03-10 05-01/05-02 05-09 06-12/06-13 11-03/11-04',
    '02-24 03-07 04-30 05-08 06-11 12-31',
  ],
  [2015, '01-01/01-09 02-23 03-08/03-09 05-01 05-04 05-09 05-11 06-12 11-04', '04-30 05-08 06-11 11-03 12-31'],
  [2016, '01-01/01-08 02-22/02-23 03-07/03-08 05-01/05-03 05-09 06-12/06-13 11-04', '02-20 11-03'],
  [2017, '01-01/01-08 02-23/02-24 03-08 05-01 05-08/05-09 06-12 11-04 11-06', '02-22 03-07 11-03'],
  [
    2018,
    '01-01/01-08 02-23 03-08/03-09 04-30/05-02 05-09 06-11/06-12 11-04/11-05 12-31',
    '02-22 03-07 04-28 05-08 06-09 12-29',
  ],
  [2019, '01-01/01-08 02-23 03-08 05-01/05-03 05-09/05-10 06-12 11-04', '02-22 03-07 04-30 05-08 06-11 12-31'],
  [2020, '01-01/01-08 02-23/02-24 03-08/03-09 03-30/05-11 06-12 06-24 07-01 11-04', '06-11 11-03 12-31'],
  [
    2021,
    '01-01/01-08 02-22/02-23 03-08 05-01 05-03/05-07 05-09/05-10 06-12 06-14 10-30/11-05 12-31',
    '02-20 04-30 06-11',
  ],
  [2022, '01-01/01-08 02-23 03-07/03-08 05-01/05-03 05-09/05-10 06-12/06-13 11-04', '02-22 03-05 11-03'],
  [2023, '01-01/01-08 02-23/02-24 03-08 05-01 05-08/05-09 06-12 11-04 11-06', '02-22 03-07 11-03'],
  [
    2024,
    '01-01/01-08 02-23 03-08 04-29/05-01 05-09/05-10 06-12 11-04 12-30/12-31',
    '02-22 03-07 05-08 06-11 11-02',
    '04-27 12-28',
  ],
  [2025, '01-01/01-08 02-23 03-08 05-01/05-02 05-08/05-09 06-12/06-13 11-03/11-04 12-31', '03-07 04-30 06-11 11-01'],
  [2026, '01-01/01-09 02-23 03-08/03-09 05-01 05-09 05-11 06-12 11-04 12-31', '04-30 05-08 06-11 11-03'],
  [
    2027,
    '01-01/01-08 02-22/02-23 03-08 05-01 05-03 05-09/05-10 06-12 06-14 11-04/11-05 12-31',
    '02-20 04-30 06-11 11-03',
  ],
];

function spread(year: number, text: string): PlainDate[] {
  const days: PlainDate[] = [];
  for (const span of text.split(' ').filter((part) => part !== '')) {
    const [first = '', last = first] = span.split('/');
    const end = plainDate(`${year}-${last}`);
    for (let day = plainDate(`${year}-${first}`); comparePlainDates(day, end) <= 0; day = addDays(day, 1))
      days.push(day);
  }
  return days;
}

/** The Russian working calendar 2013–2027; the administrator's own table may replace it. */
export const russianDays: CalendarTable = new Map(
  rows.map(([year, dayOff, shortened, workingWeekend = '']) => [
    year,
    {
      dayOff: spread(year, dayOff),
      shortened: spread(year, shortened),
      workingWeekend: spread(year, workingWeekend),
    },
  ]),
);
