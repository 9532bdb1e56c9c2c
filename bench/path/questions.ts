import { addDays, defaultZone, partiesOf, shippingDays, workingCalendar } from '@svodka/domain';
import { plantClock } from '../../apps/api/src/platform/clock.ts';
import { idOf } from '../load/id-of.ts';
import { emailOf } from '../load/people.ts';
import { colleagues } from './people.ts';
import type { PlainSql } from './plain-sql.ts';
import * as statements from './statements.ts';

/** What one person asks over HTTP, and the same asked of PostgreSQL by hand. */
export interface PathQuestion {
  name: string;
  /** A page must be flat against history; a total looks at every open order, wherever in the history it lies. */
  of: 'page' | 'totals';
  email: string;
  procedure: string;
  input: Record<string, unknown>;
  byHand(plain: PlainSql): Promise<Record<string, unknown>[]>;
}

const clock = plantClock(defaultZone);
const [now, today] = [clock.now(), clock.today()];
const weekEnd = addDays(today, 7);
const { readyBy } = shippingDays(workingCalendar(), today);
const manager = { number: 1, id: idOf('user', 1) };
const parties = partiesOf({ role: 'manager', service: null });

function question(
  name: string,
  email: string,
  [procedure, input]: [procedure: string, input: Record<string, unknown>],
  [text, values]: [text: string, values: readonly unknown[]],
): PathQuestion {
  const of = 'limit' in input ? 'page' : 'totals';
  return { name, of, email, procedure, input, byHand: (plain) => plain.ask({ name, text, values }) };
}

const { engineer, preparation, dispatcher, director } = colleagues;
const everybody = { managerId: null };
const prepared = question(
  'preparation, first 50',
  preparation.email,
  ['serviceTasks.preparation', { limit: 50 }],
  [statements.serviceQueue, ['preparation']],
);

/** The first pages and totals of each summary. */
export const questions: readonly PathQuestion[] = [
  question(
    'manager: own orders, first 100',
    emailOf(manager.number),
    ['orders.worklist', { managerId: manager.id, limit: 100 }],
    [statements.ownWorklist, [manager.id]],
  ),
  question(
    'manager: all orders, first 100',
    emailOf(manager.number),
    ['orders.worklist', { ...everybody, limit: 100 }],
    [statements.wholeWorklist, []],
  ),
  question(
    'manager: totals of all orders',
    emailOf(manager.number),
    ['orders.worklistTotals', everybody],
    [statements.worklistTotals, [parties, now, weekEnd]],
  ),
  question(
    'manager: tabs of all orders',
    emailOf(manager.number),
    ['orders.worklistTabs', everybody],
    [statements.worklistTabs, [parties, now, weekEnd, today]],
  ),
  question(
    'engineering: queue, first 50',
    engineer.email,
    ['serviceTasks.queue', { limit: 50 }],
    [statements.serviceQueue, ['engineering']],
  ),
  question(
    'director: all queues, first 50',
    director.email,
    ['serviceTasks.queue', { limit: 50 }],
    [statements.everyQueue, []],
  ),
  { ...prepared, byHand: (plain) => withLines(plain, prepared) },
  question(
    'dispatcher: lines, first 50',
    dispatcher.email,
    ['shipping.lines', { limit: 50 }],
    [statements.linesToShip, []],
  ),
  question(
    'dispatcher: totals',
    dispatcher.email,
    ['shipping.totals', {}],
    [statements.totalsToShip, [today, readyBy, addDays(today, 6)]],
  ),
];

/** «Сводка ОПП» takes a second statement: the lines of the orders of the page. */
async function withLines(plain: PlainSql, { byHand }: PathQuestion): Promise<Record<string, unknown>[]> {
  const rows = await byHand(plain);
  const orderIds = rows.map(({ orderId }) => orderId);
  await plain.ask({ name: 'preparation lines', text: statements.preparationLines, values: [orderIds] });
  return rows;
}
