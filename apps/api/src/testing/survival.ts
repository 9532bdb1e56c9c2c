import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startEmbedded } from '../platform/database/embedded.ts';
import { pgCtl } from '../platform/database/embedded-binaries.ts';
import { newId } from '../platform/new-id.ts';
import { addLogin, testPassword } from './add-login.ts';
import { HttpClient } from './http-client.ts';
import { startTestServer } from './test-server.ts';

export interface SurvivalOptions {
  seconds: number;
  /** People who request orders without a pause. */
  clients: number;
  /** What the server is set to beside its own durable settings. */
  settings: Record<string, string>;
}

export interface Survival {
  kills: number;
  acknowledged: number;
  /** Acknowledged, and not there afterwards with its event. */
  lost: number;
  /** There, and acknowledged to nobody: the same request carried out twice. */
  doubled: number;
}

const secondsBetweenKills = 3;

/**
 * People request orders and keep a list of those acknowledged, while PostgreSQL and the application are killed every few
 * seconds. A request nobody answered is sent again by its key until it is; then the list is held against the database.
 */
export async function surviveKills({ seconds, clients, settings }: SurvivalOptions): Promise<Survival> {
  const home = await mkdtemp(join(tmpdir(), 'svodka-survival-'));
  let plant = await startPlant(home, settings);
  const person = await addLogin(plant.url, 'manager');
  const clientId = await addClient(plant.url);
  const acknowledged: string[] = [];
  let keys = Array.from({ length: clients }, () => randomUUID());
  let kills = 0;
  const end = performance.now() + seconds * 1_000;
  while (performance.now() < end) {
    const desk = await signIn(plant.origin, person.email);
    const work = Promise.all(keys.map((key) => requestOrders(desk, clientId, key, acknowledged)));
    await pause(secondsBetweenKills * 1_000 * (0.5 + Math.random()));
    await plant.kill();
    kills += 1;
    keys = await work;
    plant = await startPlant(home, settings);
  }
  const desk = await signIn(plant.origin, person.email);
  for (const key of keys) await requestOrder(desk, clientId, key, acknowledged);
  const found = await count(plant.url, acknowledged);
  await plant.kill();
  await rm(home, { recursive: true, force: true });
  const lost = acknowledged.length - found.acknowledged;
  return { kills, acknowledged: acknowledged.length, lost, doubled: found.all - found.acknowledged };
}

async function startPlant(home: string, settings: Record<string, string>) {
  const { url } = await startEmbedded(home, settings);
  const server = await startTestServer({ ROLE: 'web', LOG_LEVEL: 'silent' }, url);
  /** As the power going: the server writes nothing more, the application doesn't hear of it. */
  const kill = async () => {
    await pgCtl(join(home, 'postgres'), ['stop', '-m', 'immediate', '-w']);
    await server.close();
  };
  return { url, origin: server.origin, kill };
}

async function addClient(url: string): Promise<string> {
  const id = newId();
  await asOwner(url, (owner) =>
    owner.query(
      `INSERT INTO "Client" ("id", "legalName", "shortName", "searchName") VALUES ($1, 'Проба', 'Проба', 'проба')`,
      [id],
    ),
  );
  return id;
}

async function signIn(origin: string, email: string): Promise<HttpClient> {
  const client = new HttpClient(origin);
  const response = await client.signIn(email, testPassword);
  if (!response.ok) throw new Error(`signing in: ${response.status}`);
  return client;
}

/** Requests one order after another until there is no answer; gives back the key that was left without one. */
async function requestOrders(
  desk: HttpClient,
  clientId: string,
  first: `${string}-${string}-${string}-${string}-${string}`,
  acknowledged: string[],
) {
  let key = first;
  while (await requestOrder(desk, clientId, key, acknowledged)) key = randomUUID();
  return key;
}

async function requestOrder(desk: HttpClient, clientId: string, idempotencyKey: string, acknowledged: string[]) {
  const line = {
    description: 'Вилка',
    unit: 'шт',
    quantity: 1_000,
    price: 100_000,
    discountBasisPoints: 0,
    vatKind: 'standard',
  };
  const part = { percentBasisPoints: 10_000, anchor: 'shipment', offsetDays: 0, dayKind: 'calendar' };
  const terms = { name: '100 %', parts: [part] };
  const input = { idempotencyKey, clientId, category: 'standard', terms, lines: [line] };
  try {
    const response = await desk.mutate('orders.create', input);
    const answer: { result?: { data: { id: string } } } = JSON.parse(await response.text());
    if (!answer.result) return false;
    acknowledged.push(answer.result.data.id);
    return true;
  } catch {
    return false;
  }
}

/** Orders with their events: those of the list, and all there are. */
async function count(url: string, ids: readonly string[]): Promise<{ acknowledged: number; all: number }> {
  const { rows } = await asOwner(url, (owner) =>
    owner.query<{ acknowledged: number; all: number }>(
      `SELECT count(*) FILTER (WHERE o."id" = ANY($1::uuid[]))::int AS "acknowledged", count(*)::int AS "all" FROM "Order" o
       WHERE EXISTS (SELECT FROM "Event" e WHERE e."orderId" = o."id" AND e."type" = 'order.created')`,
      [ids],
    ),
  );
  const [found] = rows;
  if (!found) throw new RangeError('an aggregate without a row');
  return found;
}

async function asOwner<T>(url: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  return work(owner).finally(() => owner.end());
}
