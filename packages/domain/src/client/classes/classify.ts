import { comparePlainDates, daysBetween, type PlainDate } from '../../date.ts';
import { type Kopecks, kopecks } from '../../money.ts';
import { type AbcClass, abcOf } from './abc.ts';
import { addQuarters, quarterOf } from './quarter.ts';
import { quintilesOf, type RfmGroup, type RfmScores, rfmGroupOf } from './rfm.ts';
import { type XyzClass, xyzOf } from './xyz.ts';

/** What a client confirmed in a quarter; quarters without orders are left out. */
export interface QuarterSales {
  readonly quarter: PlainDate;
  readonly orders: number;
  readonly revenue: Kopecks;
  readonly margin: Kopecks;
  readonly lastOn: PlainDate;
}

export interface ClientSales {
  readonly clientId: string;
  readonly quarters: readonly QuarterSales[];
}

/** A client's classes for a quarter, with what they were made from. */
export interface ClientClasses extends RfmScores {
  readonly clientId: string;
  readonly quarter: PlainDate;
  readonly orders: number;
  readonly revenue: Kopecks;
  readonly margin: Kopecks;
  readonly abcRevenue: AbcClass;
  readonly abcMargin: AbcClass;
  readonly xyz: XyzClass | null;
  readonly rfmGroup: RfmGroup;
}

/** Contribution and RFM look at a year, regularity at two. */
export const valueQuarters = 4;
export const regularityQuarters = 8;

/**
 * Classes of all clients for a quarter, of those who confirmed an order in the year that ends with it. Regularity leaves out
 * the quarter of `today`, since it isn't over; recency is counted to `today`, or to the quarter's end when that was earlier.
 */
export function classifyClients(all: readonly ClientSales[], quarter: PlainDate, today: PlainDate): ClientClasses[] {
  const since = addQuarters(quarter, 1 - valueQuarters);
  const until = addQuarters(quarter, 1);
  const asOf = comparePlainDates(today, until) < 0 ? today : until;
  const years = all.map((client) => yearOf(client, since, until)).filter((year) => year.orders > 0);
  const byRevenue = abcOf(years.map((year) => year.revenue));
  const byMargin = abcOf(years.map((year) => year.margin));
  const recency = quintilesOf(years.map((year) => -daysBetween(year.lastOn, asOf)));
  const frequency = quintilesOf(years.map((year) => year.orders));
  const monetary = quintilesOf(years.map((year) => year.revenue));
  const lastWhole = quarterOf(today) === quarter ? addQuarters(quarter, -1) : quarter;
  const span = Array.from({ length: regularityQuarters }, (_, back) => addQuarters(lastWhole, -back));
  return years.map(({ client, lastOn: _lastOn, ...year }, at) => {
    const scores = { recency: recency[at] ?? 1, frequency: frequency[at] ?? 1, monetary: monetary[at] ?? 1 };
    return {
      clientId: client.clientId,
      quarter,
      ...year,
      abcRevenue: byRevenue[at] ?? 'C',
      abcMargin: byMargin[at] ?? 'C',
      xyz: xyzOf(amountsIn(client, span)),
      ...scores,
      rfmGroup: rfmGroupOf(scores),
    };
  });
}

interface Year {
  client: ClientSales;
  orders: number;
  revenue: Kopecks;
  margin: Kopecks;
  lastOn: PlainDate;
}

function yearOf(client: ClientSales, since: PlainDate, until: PlainDate): Year {
  const own = client.quarters.filter(({ quarter }) => quarter >= since && quarter < until);
  return {
    client,
    orders: own.reduce((sum, one) => sum + one.orders, 0),
    revenue: kopecks(own.reduce((sum, one) => sum + one.revenue, 0)),
    margin: kopecks(own.reduce((sum, one) => sum + one.margin, 0)),
    lastOn:
      own
        .map((one) => one.lastOn)
        .toSorted(comparePlainDates)
        .at(-1) ?? since,
  };
}

/** Amounts of the quarters by the client, zeros among them, from the first order on. */
function amountsIn({ quarters }: ClientSales, span: readonly PlainDate[]): number[] {
  const revenues = new Map(quarters.map(({ quarter, revenue }) => [quarter, revenue]));
  const [first] = quarters.map(({ quarter }) => quarter).toSorted(comparePlainDates);
  return span.filter((quarter) => first !== undefined && quarter >= first).map((quarter) => revenues.get(quarter) ?? 0);
}
