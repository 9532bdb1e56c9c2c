import type { DataOrder, DataSet } from '../data/index.ts';
import { copyToTable } from './copy.ts';
import { orderRow, placeFor, stageFor } from './order-row.ts';
import {
  lineColumns,
  lineRow,
  partColumns,
  partRow,
  visitColumns,
  visitRow,
  waitColumns,
  waitRow,
} from './order-rows.ts';
import { partsOf } from './parts.ts';

const ordersInBatch = 1_000;

/** Orders with their lines, schedules and stages: five tables filled side by side, as each order is made once. */
export async function loadOrders(url: string, data: DataSet): Promise<void> {
  const tables = await openTables(url, data);
  const all = Object.values(tables);
  for (const order of data.orders()) {
    writeOrder(tables, order);
    if (order.number % ordersInBatch === 0) await Promise.all(all.map((table) => table.flush()));
  }
  await Promise.all(all.map((table) => table.end()));
}

type Tables = Awaited<ReturnType<typeof openTables>>;

async function openTables(url: string, data: DataSet) {
  const [orders, lines, parts, visits, waits] = await Promise.all([
    copyToTable(url, 'Order', orderColumnsOf(data)),
    copyToTable(url, 'OrderLine', lineColumns),
    copyToTable(url, 'SchedulePart', partColumns),
    copyToTable(url, 'StageVisit', visitColumns),
    copyToTable(url, 'StageWait', waitColumns),
  ]);
  return { orders, lines, parts, visits, waits };
}

/** The columns that a row fills are the same for every order, so the first one tells them. */
function orderColumnsOf(data: DataSet) {
  const [first] = data.orders();
  if (!first) throw new RangeError('a data set without orders');
  return Object.keys(rowOf(first)) as (keyof ReturnType<typeof rowOf>)[];
}

function rowOf(order: DataOrder) {
  const parts = partsOf(order);
  const stage = stageFor(order, parts);
  return orderRow(order, stage, placeFor(order, stage), parts);
}

function writeOrder({ orders, lines, parts, visits, waits }: Tables, order: DataOrder): void {
  const schedule = partsOf(order);
  const stage = stageFor(order, schedule);
  const place = placeFor(order, stage);
  orders.write(orderRow(order, stage, place, schedule));
  for (const line of order.lines) lines.write(lineRow(order, line));
  for (const part of schedule) parts.write(partRow(order, part));
  visits.write(visitRow(order, stage, place));
  if (place.open) waits.write(waitRow(order, place));
}
