import type { DataSet } from '../data/index.ts';
import { makeDesk } from '../desk/make-desk.ts';
import { loadLimit } from '../limit/load-limit.ts';
import { loadSvodka } from '../load/load-svodka.ts';
import { makePlant } from '../path/plant.ts';
import type { Postgres } from './postgres.ts';

export interface Databases {
  /** A fresh copy of the seeded one: measuring writes changes it. */
  svodka: string;
  limit: string;
}

/** Both databases of the run; what an earlier run seeded in the same folder is taken as it is. */
export async function seedDatabases(postgres: Postgres, data: DataSet): Promise<Databases> {
  const limit = `limit_${data.orderCount}`;
  const seeded = await seedHistory(postgres, data);
  await seedOnce(postgres, limit, (url) => loadLimit(url, data));
  return { svodka: await copyOf(postgres, seeded, 'svodka_run'), limit: postgres.urlOf(limit) };
}

/** A plant at work on top of a history of so many orders: a fresh copy, as its jobs change it. */
export async function seedPlant(postgres: Postgres, data: DataSet, openOrders: number): Promise<string> {
  const plant = await seedWork(postgres, data, openOrders);
  return copyOf(postgres, plant, `${plant}_run`);
}

async function seedWork(postgres: Postgres, data: DataSet, openOrders: number): Promise<string> {
  const history = await seedHistory(postgres, data);
  const plant = `plant_${data.orderCount}_${openOrders}`;
  await seedOnce(postgres, plant, (url) => makePlant(url, openOrders), history);
  return plant;
}

/** The same plant with the money of its history and many more clients: what is asked of it changes nothing. */
export async function seedDesk(postgres: Postgres, data: DataSet, openOrders: number): Promise<string> {
  const plant = await seedWork(postgres, data, openOrders);
  const desk = `desk_${data.orderCount}_${openOrders}`;
  await seedOnce(postgres, desk, makeDesk, plant);
  return postgres.urlOf(desk);
}

async function seedHistory(postgres: Postgres, data: DataSet): Promise<string> {
  const name = `svodka_${data.orderCount}`;
  await seedOnce(postgres, name, (url) => loadSvodka(url, data));
  return name;
}

async function copyOf(postgres: Postgres, seeded: string, name: string): Promise<string> {
  await postgres.drop(name);
  await postgres.create(name, seeded);
  return postgres.urlOf(name);
}

/** A database gets its name only when it is whole. */
async function seedOnce(
  postgres: Postgres,
  name: string,
  load: (url: string) => Promise<void>,
  template?: string,
): Promise<void> {
  if (await postgres.has(name)) return;
  const draft = `${name}_draft`;
  const start = performance.now();
  await postgres.drop(draft);
  await postgres.create(draft, template);
  await load(postgres.urlOf(draft));
  await postgres.rename(draft, name);
  console.error(`seeded ${name} in ${Math.round((performance.now() - start) / 1000)} s`);
}
