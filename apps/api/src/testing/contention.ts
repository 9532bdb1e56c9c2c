import { randomUUID } from 'node:crypto';
import { instantFromMillis, kopecks, millisOf, type OrderCommand, thousandths } from '@svodka/domain';
import { TRPCError } from '@trpc/server';
import { sql } from 'kysely';
import { newId } from '../platform/new-id.ts';
import { RefusalError } from '../platform/refusal-error.ts';
import type { Caller, TestApp } from './test-app.ts';

export interface ContentionOptions {
  /** Commands sent in all. */
  transitions: number;
  /** People who send them at once. */
  clients: number;
  /** Orders they fight for. */
  orders: number;
}

export interface Contention {
  won: number;
  /** By how much the versions of the orders grew. */
  increments: number;
  /** Refusals by code: each is somebody who was told. */
  told: Readonly<Record<string, number>>;
  /** Conflicts that didn't say who had changed the order and to what version. */
  untold: number;
  /** Events of the path on the orders. */
  events: number;
  /** Orders whose register doesn't add up. */
  unsound: number;
}

interface Fought {
  id: string;
  /** The version somebody was last told of: the others still believe in older ones. */
  version: number;
}

const minute = 60_000;

/** The same moves again and again, so that everybody wants what somebody else has just done or undone. */
const moves: readonly OrderCommand[] = [
  { type: 'advance', to: 'offer', latenessReason: 'проба' },
  { type: 'wait', for: 'client' },
  { type: 'pause', cause: 'проба' },
  { type: 'resume' },
  { type: 'return', to: 'request', reason: 'проба' },
  { type: 'resume' },
  { type: 'wait', for: 'sales' },
];

/**
 * Many people give conflicting commands to a few orders at once, each over the version they know of: what became of the
 * commands, and whether the register still adds up.
 */
export async function contend(app: TestApp, { transitions, clients, orders }: ContentionOptions): Promise<Contention> {
  const people = await Promise.all(Array.from({ length: clients }, () => app.as('director')));
  const fought = await requestOrders(app, people[0]?.call, orders);
  const started = sumOfVersions(fought);
  const told = new Map<string, number>();
  let [sent, won, untold] = [0, 0, 0];
  const work = async ({ call }: { call: Caller }) => {
    while (sent < transitions) {
      const at = sent++;
      const order = fought[at % fought.length];
      const command = moves[(at * 5 + Math.floor(at / fought.length)) % moves.length];
      if (!order || !command) throw new RangeError('nothing to fight for');
      app.clock.set(instantFromMillis(millisOf(app.clock.now()) + minute));
      const lost = await give(call, order, command);
      if (lost === null) won += 1;
      else {
        told.set(lost.code, (told.get(lost.code) ?? 0) + 1);
        if (!lost.isTold) untold += 1;
      }
    }
  };
  await Promise.all(people.map(work));
  const { versions, events, unsound } = await look(app, fought);
  return { won, increments: versions - started, told: Object.fromEntries(told), untold, events, unsound };
}

async function give(call: Caller, order: Fought, command: OrderCommand) {
  try {
    const { version } = await call.orders.command({ id: order.id, version: order.version, command });
    order.version = Math.max(order.version, version);
    return null;
  } catch (error) {
    if (!(error instanceof TRPCError && error.cause instanceof RefusalError)) throw error;
    const { code, details } = error.cause.refusal;
    if (code !== 'request.conflict') return { code, isTold: true };
    const { actualVersion, changedByName } = details;
    if (typeof actualVersion === 'number') order.version = Math.max(order.version, actualVersion);
    return { code, isTold: typeof actualVersion === 'number' && typeof changedByName === 'string' };
  }
}

async function requestOrders(app: TestApp, call: Caller | undefined, count: number): Promise<Fought[]> {
  if (!call) throw new RangeError('nobody to fight');
  const clientId = newId();
  const name = { legalName: 'Спор', shortName: 'Спор', searchName: 'спор' };
  await app.deps.db
    .insertInto('Client')
    .values({ id: clientId, ...name })
    .execute();
  const line = {
    description: 'Вилка',
    unit: 'шт',
    quantity: thousandths(1_000),
    price: kopecks(100_000),
    discountBasisPoints: 0,
    vatKind: 'standard' as const,
  };
  const part = { percentBasisPoints: 10_000, anchor: 'shipment', offsetDays: 0, dayKind: 'calendar' } as const;
  const input = { clientId, category: 'standard' as const, terms: { name: '100 %', parts: [part] }, lines: [line] };
  const orders: Fought[] = [];
  for (let at = 0; at < count; at++) {
    orders.push(await call.orders.create({ ...input, idempotencyKey: randomUUID() }));
  }
  return orders;
}

const sumOfVersions = (orders: readonly Fought[]) => orders.reduce((sum, { version }) => sum + version, 0);

/** An order's register adds up when one visit is open, to its stage, the visits fill its life and their waits fill them. */
async function look(app: TestApp, orders: readonly Fought[]) {
  const ids = orders.map(({ id }) => id);
  const { rows } = await sql<{ versions: number; events: number; unsound: number }>`
    WITH visit AS (
      SELECT v.*, coalesce((SELECT sum(w."workingMinutes") FROM "StageWait" w WHERE w."visitId" = v."id"), 0) AS "waited"
      FROM "StageVisit" v WHERE v."orderId" = ANY(${ids}::uuid[])),
    register AS (
      SELECT "orderId", count(*) FILTER (WHERE "leftAt" IS NULL) AS "open", min("stage") FILTER (WHERE "leftAt" IS NULL) AS "stage",
        bool_and("leftAt" IS NULL OR "waited" = "workingMinutes" + "pausedMinutes") AS "filled",
        sum(coalesce("leftAt", ${app.clock.now()}::timestamptz) - "enteredAt") AS "elapsed",
        ${app.clock.now()}::timestamptz - min("enteredAt") AS "life"
      FROM visit GROUP BY "orderId")
    SELECT sum(o."version") AS "versions",
      (SELECT count(*) FROM "Event" e WHERE e."orderId" = ANY(${ids}::uuid[]) AND e."type" = 'order.moved') AS "events",
      count(*) FILTER (WHERE r."open" <> 1 OR r."stage" <> o."stage" OR NOT r."filled" OR r."elapsed" <> r."life") AS "unsound"
    FROM "Order" o JOIN register r ON r."orderId" = o."id" WHERE o."id" = ANY(${ids}::uuid[])`.execute(app.deps.db);
  const [found] = rows;
  if (!found) throw new RangeError('an aggregate without a row');
  return found;
}
