import { randomUUID } from 'node:crypto';
import { kopecks, paymentTermsSchema, thousandths } from '@svodka/domain';
import { TRPCError } from '@trpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../platform/new-id.ts';
import { RefusalError } from '../platform/refusal-error.ts';
import { type TestApp, testApp } from '../testing/test-app.ts';

type Person = Awaited<ReturnType<TestApp['as']>>;

const terms = paymentTermsSchema.parse({
  name: '100 %',
  parts: [{ percentBasisPoints: 10_000, anchor: 'contract', offsetDays: 3, dayKind: 'working' }],
});

let app: TestApp;
let manager: Person;
let colleague: Person;
let clientId: string;

beforeAll(async () => {
  app = await testApp();
  manager = await app.as('manager');
  colleague = await app.as('manager');
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
  const input = { clientId, category: 'standard' as const, terms, lines: [line] };
  return manager.call.orders.create({ idempotencyKey: randomUUID(), ...input });
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof TRPCError && error.cause instanceof RefusalError ? error.cause.refusal.code : String(error);
}

async function managersOf(ids: string[]): Promise<string[]> {
  const cards = await Promise.all(ids.map((id) => manager.call.orders.card({ id })));
  return cards.map((card) => card.order.managerId);
}

describe('what is done to many orders at once', () => {
  it('orders handed over go together, each with its event, and can be handed back', async () => {
    const orders = [await request(), await request()];
    const ids = orders.map(({ id }) => id);
    const to = colleague.user.id;
    const handed = await manager.call.orders.handOver({
      orders: orders.map(({ id, version }) => ({ id, version, managerId: to })),
      note: 'в отпуске',
    });
    expect(await managersOf(ids)).toEqual([to, to]);
    const { rows } = await manager.call.orders.history({ id: ids[0] ?? '' });
    expect(rows[0]).toMatchObject({
      type: 'order.handedOver',
      payload: { note: 'в отпуске' },
      changes: { managerId: [manager.user.id, to] },
    });
    await manager.call.orders.handOver({ orders: handed.orders });
    expect(await managersOf(ids)).toEqual([manager.user.id, manager.user.id]);
  });

  it('none goes when one has changed since, is finished, or the manager is nobody', async () => {
    const [first, second] = [await request(), await request()];
    const give = (version: number, managerId = colleague.user.id) =>
      codeOf(
        manager.call.orders.handOver({
          orders: [
            { id: first.id, version: first.version, managerId },
            { id: second.id, version, managerId },
          ],
        }),
      );
    expect(await give(second.version + 1)).toBe('request.conflict');
    expect(await give(second.version, newId())).toBe('request.notFound');
    const cancelled = await manager.call.orders.command({
      ...second,
      command: { type: 'cancel', reason: 'передумали', service: 'sales' },
    });
    expect(await give(cancelled.version)).toBe('order.finished');
    expect(await managersOf([first.id])).toEqual([manager.user.id]);
  });

  it('a comment to many is one each, and only its author takes it back', async () => {
    const ids = [(await request()).id, (await request()).id];
    const said = { idempotencyKey: randomUUID(), orderIds: ids, text: 'Ждём чертёж' };
    const written = await manager.call.orders.commentMany(said);
    expect(await manager.call.orders.commentMany(said)).toEqual(written);
    const texts = async () => {
      const cards = await Promise.all(ids.map((id) => manager.call.orders.card({ id })));
      return cards.map((card) => card.comments.map((comment) => comment.text));
    };
    expect(await texts()).toEqual([['Ждём чертёж'], ['Ждём чертёж']]);
    expect(await codeOf(colleague.call.orders.withdrawComments(written))).toBe('request.notFound');
    await manager.call.orders.withdrawComments(written);
    expect(await texts()).toEqual([[], []]);
  });
});

describe('a row of the worklist', () => {
  it('says what to do next, and since when a question waits', async () => {
    const { id, version } = await request();
    const rowOf = async () => {
      const { rows } = await manager.call.orders.worklist({ clientId });
      return rows.find((row) => row.id === id);
    };
    expect(await rowOf()).toMatchObject({ nextAction: { code: 'moveOn', to: 'engineering' }, questionAskedAt: null });
    await manager.call.orders.command({ id, version, command: { type: 'advance' } });
    expect((await rowOf())?.nextAction).toEqual({ code: 'doTasks', who: 'engineering' });

    const askedAt = app.deps.clock.now();
    const task = await app.deps.db.selectFrom('ServiceTask').select('id').where('orderId', '=', id).executeTakeFirst();
    await app.deps.db
      .insertInto('TaskQuestion')
      .values({ id: newId(), taskId: task?.id ?? '', toParty: 'client', text: 'Какой разъём?', askedAt })
      .execute();
    await app.deps.db.updateTable('Order').set({ openQuestions: 1 }).where('id', '=', id).execute();
    expect(await rowOf()).toMatchObject({ nextAction: { code: 'answerQuestion' }, questionAskedAt: askedAt });
  });
});
