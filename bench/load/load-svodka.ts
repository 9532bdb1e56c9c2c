import { migrate } from '@svodka/database';
import { svodkaLifecycle } from '@svodka/domain';
import pg from 'pg';
import type { DataSet } from '../data/index.ts';
import { loadCatalogue } from './catalogue.ts';
import { loadClients } from './clients.ts';
import { copyAll } from './copy-all.ts';
import { idOf } from './id-of.ts';
import { loadOrders } from './orders.ts';
import { loadPeople } from './people.ts';
import { dropSlowIndexes } from './slow-indexes.ts';

/** Migrates an empty database and fills it with the data set; ends with VACUUM and ANALYZE. */
export async function loadSvodka(url: string, data: DataSet): Promise<void> {
  await migrate(url);
  const owner = new pg.Client({ connectionString: url, options: '-c maintenance_work_mem=512MB -c timezone=UTC' });
  await owner.connect();
  try {
    const indexes = await dropSlowIndexes(owner);
    await loadRows(url, data);
    await sumSales(owner);
    await dateBalances(owner);
    for (const index of indexes) await owner.query(index);
    await owner.query('VACUUM ANALYZE');
  } finally {
    await owner.end();
  }
}

async function loadRows(url: string, data: DataSet): Promise<void> {
  const { code, version, name } = svodkaLifecycle;
  const definition = { json: JSON.stringify(svodkaLifecycle) };
  await copyAll(url, 'Lifecycle', [{ id: idOf('lifecycle', 1), code, version, name, definition }]);
  await loadPeople(url, data);
  await loadCatalogue(url, data);
  await loadClients(url, data);
  await loadOrders(url, data);
}

/** The data set pays and ships an order at once, on the day it is done. */
async function dateBalances(owner: pg.Client): Promise<void> {
  await owner.query(`UPDATE "Order" SET "balanceFrom" = coalesce("confirmedOn", "requestedOn"), "balanceUntil" = "shippedOn"
    WHERE "paid" > 0`);
}

/** What the triggers would have kept. */
async function sumSales(owner: pg.Client): Promise<void> {
  await owner.query(`
    INSERT INTO "SalesMonth" ("managerId", "month", "orders", "amount")
    SELECT "managerId", date_trunc('month', "requestedOn")::date, count(*), sum("amount")
    FROM "Order" WHERE "cancelledOn" IS NULL GROUP BY 1, 2`);
}
