import { randomUUID } from 'node:crypto';
import { TRPCError } from '@trpc/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RefusalError } from '../platform/refusal-error.ts';
import { type MergeDesk, mergeDesk, rowsOf, wrongMonths } from '../testing/merge-desk.ts';
import { imbalances } from '../testing/money-balance.ts';

let desk: MergeDesk;
beforeAll(async () => {
  desk = await mergeDesk();
});
afterAll(() => desk.app.close());

/** What a command was refused for, or null when it went through; anything else is a bug. */
async function outcome(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof TRPCError && error.cause instanceof RefusalError) return error.cause.refusal.code;
    throw error;
  }
}

test('orders and payments that people make while the client is merged end with the survivor', async () => {
  for (let round = 0; round < 8; round++) {
    const [survivor, loser] = [await desk.client(`Остаётся ${round}`), await desk.client(`Уходит ${round}`)];
    const orders = [await desk.order(loser), await desk.order(loser)];
    const works = [
      ...orders.map((order) => desk.pay(loser, 1_000, order)),
      ...[1, 2, 3].map(() => desk.order(loser)),
      ...[1, 2].map(() => desk.pay(loser, 700)),
      desk.happened(loser),
    ];
    const merging = desk.merge(survivor, loser);
    const told = await Promise.all([...works, merging].map(outcome));
    // A person who edits the client's own card is told; whoever works on orders and money notices nothing.
    expect(told.filter((code) => code !== null && code !== 'client.merged')).toEqual([]);
    expect(await rowsOf(desk, loser)).toBe(0);
    expect((await desk.card(survivor)).orders).toHaveLength(5);
    expect((await desk.card(survivor)).money.advances).toBe(3_400);
  }
  expect(await imbalances(desk.db)).toEqual([]);
  expect(await wrongMonths(desk)).toBe(0);
});

test('of two who merge the same clients both ways at once, one wins and the other is told', async () => {
  for (let round = 0; round < 8; round++) {
    const [one, other] = [await desk.client(`Один ${round}`), await desk.client(`Другой ${round}`)];
    const told = await Promise.all([outcome(desk.merge(one, other)), outcome(desk.merge(other, one))]);
    expect(told.filter((code) => code === null)).toHaveLength(1);
    const refusal = told.find((code) => code !== null);
    expect(['client.merged', 'request.conflict']).toContain(refusal);
    const merged = await desk.db
      .selectFrom('Client')
      .select('id')
      .where('id', 'in', [one, other])
      .where('mergedIntoId', 'is not', null)
      .execute();
    expect(merged).toHaveLength(1);
  }
});

test('a merge undone twice at once is undone once', async () => {
  const [survivor, loser] = [await desk.client('Дважды А'), await desk.client('Дважды Б')];
  const order = await desk.order(loser);
  const { mergeId } = await desk.merge(survivor, loser);
  const told = await Promise.all([outcome(desk.undo(mergeId)), outcome(desk.undo(mergeId))]);
  expect(told.toSorted()).toEqual([null, 'merge.undone'].toSorted());
  expect((await desk.card(loser)).orders.map((one) => one.id)).toEqual([order]);
});

test('a row written straight into the database for a merged client becomes the survivor’s', async () => {
  const [survivor, loser] = [await desk.client('Прямо А'), await desk.client('Прямо Б')];
  await desk.merge(survivor, loser);
  const written = await desk.db
    .insertInto('Contact')
    .values({ id: randomUUID(), clientId: loser, name: 'Поздний' })
    .returning('clientId')
    .executeTakeFirstOrThrow();
  expect(written.clientId).toBe(survivor);
});
