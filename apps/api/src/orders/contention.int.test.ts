import { randomUUID } from 'node:crypto';
import { kopecks, paymentTermsSchema, thousandths } from '@svodka/domain';
import { TRPCError } from '@trpc/server';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../platform/new-id.ts';
import { RefusalError } from '../platform/refusal-error.ts';
import { contend } from '../testing/contention.ts';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';

let app: TestApp;
let director: Caller;
let clientId: string;

const prepaid = paymentTermsSchema.parse({
  name: '100 %',
  parts: [{ percentBasisPoints: 10_000, anchor: 'contract', offsetDays: 3, dayKind: 'working' }],
});

beforeAll(async () => {
  app = await testApp();
  director = (await app.as('director')).call;
  clientId = newId();
  await app.deps.db
    .insertInto('Client')
    .values({ id: clientId, legalName: 'Проба', shortName: 'Проба', searchName: 'проба' })
    .execute();
});
afterAll(() => app.close());

function request() {
  const line = {
    description: 'Вилка',
    unit: 'шт',
    quantity: thousandths(1_000),
    price: kopecks(100_000),
    discountBasisPoints: 0,
    vatKind: 'standard' as const,
  };
  return director.orders.create({
    idempotencyKey: randomUUID(),
    clientId,
    category: 'standard',
    terms: prepaid,
    lines: [line],
  });
}

function codeOf(error: unknown): string {
  if (error instanceof TRPCError && error.cause instanceof RefusalError) return error.cause.refusal.code;
  return String(error);
}

describe('many people at once', () => {
  it('no edit is lost: successes are version increments, every loser is told of the conflict', async () => {
    const { id, version } = await request();
    let seen = version;
    const told: string[] = [];
    let successes = 0;
    const edit = async (person: number) => {
      for (let round = 0; round < 12; round++) {
        try {
          const answer = await director.orders.update({ id, version: seen, comment: `${person}/${round}` });
          seen = Math.max(seen, answer.version);
          successes += 1;
        } catch (error) {
          told.push(codeOf(error));
          const card = await director.orders.card({ id });
          seen = Math.max(seen, card.order.version);
        }
      }
    };
    await Promise.all(Array.from({ length: 16 }, (_, person) => edit(person)));
    const { order } = await director.orders.card({ id });
    expect(order.version).toBe(version + successes);
    expect(new Set(told)).toEqual(new Set(['request.conflict']));
    expect(successes + told.length).toBe(16 * 12);
  });

  it('of conflicting steps as many win as the versions grow, whoever loses is told, and the register adds up', async () => {
    const transitions = 600;
    const { won, increments, events, told, untold, unsound } = await contend(app, {
      transitions,
      clients: 32,
      orders: 4,
    });
    const lost = Object.values(told).reduce((sum, count) => sum + count, 0);
    expect({ won, events, lost }).toEqual({ won: increments, events: increments, lost: transitions - increments });
    expect(won).toBeGreaterThan(0);
    expect(told['request.conflict']).toBeGreaterThan(0);
    expect({ untold, unsound }).toEqual({ untold: 0, unsound: 0 });
  });

  it('a payment sent several times at once is one payment', async () => {
    const { id } = await request();
    const payments = Array.from({ length: 40 }, (_, n) => ({
      idempotencyKey: randomUUID(),
      clientId,
      orderId: id,
      day: '2026-11-23',
      amount: 1_000 + n,
    }));
    const answers = await Promise.all(
      payments.flatMap((payment) => [1, 2, 3].map(() => director.payments.record(payment))),
    );
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(40);
    const total = payments.reduce((sum, payment) => sum + payment.amount, 0);
    expect(await director.payments.totals({ clientId })).toMatchObject({ count: 40, amount: total });
    const card = await director.orders.card({ id });
    expect(card.order.paid).toBe(total);
    const { rows } = await sql<{ off: number }>`
      SELECT count(*) AS off FROM "Payment" p WHERE p."amount" <> p."unallocated" +
        coalesce((SELECT sum(a."amount") FROM "Allocation" a WHERE a."paymentId" = p."id"), 0)`.execute(app.deps.db);
    expect(rows[0]?.off).toBe(0);
  });

  it('everything that happened stands on an unbroken chain', async () => {
    const { rows } = await sql<{ broken: number; events: number }>`
      SELECT count(*) AS events, count(*) FILTER (WHERE e."hash" <> audit_hash(e, coalesce(before."hash",
        sha256(convert_to('svodka ' || e."chain", 'UTF8'))))) AS broken
      FROM "Event" e LEFT JOIN "Event" before ON before."chain" = e."chain" AND before."chainSeq" = e."chainSeq" - 1`.execute(
      app.deps.db,
    );
    expect(rows[0]?.events).toBeGreaterThan(80);
    expect(rows[0]?.broken).toBe(0);
  });
});
