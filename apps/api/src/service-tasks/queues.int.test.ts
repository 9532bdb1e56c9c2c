import { randomUUID } from 'node:crypto';
import { thousandths } from '@svodka/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../platform/new-id.ts';
import type { Caller } from '../testing/test-app.ts';
import { type PlantAtWork, plantAtWork } from './testing/plant-at-work.ts';

let plant: PlantAtWork;
let manager: Caller;
let engineer: Caller;
let preparer: Caller;

beforeAll(async () => {
  plant = await plantAtWork();
  manager = plant.manager.call;
  engineer = (await plant.app.as('service', 'engineering')).call;
  preparer = (await plant.app.as('service', 'preparation')).call;
});
afterAll(() => plant.app.close());

describe('the queue of a service', () => {
  const orderIds: string[] = [];
  beforeAll(async () => {
    for (const hour of ['03', '04', '05', '06', '07']) {
      plant.app.clock.set(`2026-11-23T${hour}:00:00.000Z`);
      orderIds.push((await plant.orderInEngineering()).id);
    }
  });

  it('is read page by page, due first; pages add up to everything', async () => {
    const all = (await engineer.serviceTasks.queue({})).rows;
    expect(all.map((row) => row.orderId)).toEqual(orderIds);
    for (const sort of ['due', 'newest', 'client'] as const) {
      const whole = (await engineer.serviceTasks.queue({ sort })).rows.map((row) => row.id);
      const paged: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof engineer.serviceTasks.queue>> = await engineer.serviceTasks.queue({
          sort,
          cursor,
          limit: 2,
        });
        paged.push(...page.rows.map((row) => row.id));
        cursor = page.nextCursor;
      } while (cursor);
      expect(paged).toEqual(whole);
      expect(new Set(paged).size).toBe(5);
    }
  });

  it('is one’s own unless another’s is asked for; the director’s is everybody’s', async () => {
    expect((await preparer.serviceTasks.queue({})).rows).toEqual([]);
    expect((await preparer.serviceTasks.queue({ service: 'engineering' })).rows).toHaveLength(5);
    expect((await plant.director.serviceTasks.queue({})).rows).toHaveLength(5);
    expect((await manager.serviceTasks.queue({})).rows).toEqual([]);
  });

  it('shows whom each work waits for, and is narrowed by state, person and text', async () => {
    const [first, second, third] = orderIds;
    if (!first || !second || !third) throw new Error('five orders');
    await engineer.serviceTasks.accept({
      tasks: [await plant.seen(first, 'engineering'), await plant.seen(second, 'engineering')],
    });
    const question = { ...(await plant.seen(second, 'engineering')), to: 'client', text: 'Цвет?' } as const;
    await engineer.serviceTasks.ask({ ...question, idempotencyKey: randomUUID() });

    expect((await engineer.serviceTasks.queue({ state: 'open' })).rows).toHaveLength(3);
    expect((await engineer.serviceTasks.queue({ mine: true })).rows).toHaveLength(2);
    expect((await engineer.serviceTasks.queue({ assigneeId: null })).rows).toHaveLength(3);
    const [asked] = (await engineer.serviceTasks.queue({ state: 'asked' })).rows;
    expect(asked).toMatchObject({ orderId: second, waitsFor: 'client', waitsSince: '2026-11-23T07:00:00.000Z' });
    expect(asked?.question).toMatchObject({ to: 'client', text: 'Цвет?', askedAt: '2026-11-23T07:00:00.000Z' });
    const { number } = (await manager.orders.card({ id: third })).order;
    expect((await engineer.serviceTasks.queue({ search: number })).rows).toMatchObject([{ orderNumber: number }]);
    expect((await engineer.serviceTasks.queue({ search: 'проба' })).rows).toHaveLength(5);
  });

  it('has totals over the whole filter', async () => {
    const counts = { count: 5, open: 3, accepted: 2, asked: 1 };
    expect(await engineer.serviceTasks.totals({})).toEqual({ ...counts, late: 0, dueToday: 0, dueThisWeek: 5 });
    expect(await engineer.serviceTasks.totals({ mine: true })).toMatchObject({ count: 2, open: 0, asked: 1 });
    plant.app.clock.set('2026-11-26T05:30:00.000Z');
    expect(await engineer.serviceTasks.totals({})).toMatchObject({ late: 3, dueToday: 2, dueThisWeek: 2 });
    expect((await engineer.serviceTasks.queue({ late: true })).rows.map((row) => row.light)).toEqual([
      'late',
      'late',
      'late',
    ]);
    plant.app.clock.set('2026-11-23T07:00:00.000Z');
  });
});

describe('«Сводка ОПП»', () => {
  async function product(more: { leadTimeDays?: number | null; stock?: number }) {
    const id = newId();
    const { leadTimeDays = 10, stock = 0 } = more;
    await plant.app.deps.db
      .insertInto('Product')
      .values({ id, article: id.slice(-8), name: 'Вилка', leadTimeDays, stock: thousandths(stock) })
      .execute();
    return id;
  }

  it('shows each order’s lines, what the stock lacks, when to launch and what is missing', async () => {
    const undrawn = await plant.orderInPreparation(await product({ stock: 4_000 }));
    const stocked = await plant.orderInPreparation(await product({ stock: 10_000, leadTimeDays: null }));
    const bought = await plant.orderInPreparation(await product({ leadTimeDays: null }));
    const { rows } = await preparer.serviceTasks.preparation({});
    expect(rows.map((row) => row.orderId)).toEqual([undrawn.id, stocked.id, bought.id]);
    const [first, second, third] = rows;
    expect(first?.lines).toMatchObject([{ quantity: 10_000, stock: 4_000, shortage: 6_000, drawingId: null }]);
    expect(first).toMatchObject({ launchOn: '2026-11-23', readiness: { ready: false, lacks: ['drawing'] } });
    expect(second?.readiness).toEqual({ ready: true, lacks: [] });
    expect(third?.readiness).toEqual({ ready: false, lacks: ['stock'] });
  });

  it('counts other work and questions as missing', async () => {
    const { id } = await plant.orderInPreparation(await product({ stock: 10_000 }));
    const parallel = { orderId: id, service: 'purchasing', subject: 'Пруток', idempotencyKey: randomUUID() } as const;
    await manager.serviceTasks.create(parallel);
    const question = { ...(await plant.seen(id, 'preparation')), to: 'engineering', text: 'Марка стали?' } as const;
    await preparer.serviceTasks.ask({ ...question, idempotencyKey: randomUUID() });
    const row = (await preparer.serviceTasks.preparation({})).rows.find((one) => one.orderId === id);
    expect(row?.readiness.lacks).toEqual(['question', 'otherTask']);
    expect(await engineer.serviceTasks.questionCount()).toEqual({ count: 1 });
  });
});

describe('the load of a service ahead', () => {
  it('counts what falls due and what comes by norm, working day by working day', async () => {
    const costing = await manager.serviceTasks.ahead({ service: 'costing', days: 4 });
    expect(costing).toEqual([
      { day: '2026-11-23', due: 0, arriving: 0, confirmed: 0 },
      { day: '2026-11-24', due: 0, arriving: 0, confirmed: 0 },
      { day: '2026-11-25', due: 0, arriving: 1, confirmed: 0 },
      { day: '2026-11-26', due: 0, arriving: 4, confirmed: 0 },
    ]);
    const engineering = await manager.serviceTasks.ahead({ service: 'engineering', days: 4 });
    expect(engineering.map(({ due }) => due)).toEqual([0, 0, 1, 4]);
  });

  it('begins on a working day, leaves out what stands still, and counts what is late first', async () => {
    const { id } = await plant.newOrder();
    const before = await manager.serviceTasks.ahead({ service: 'engineering', days: 3 });
    expect(before.map(({ arriving }) => arriving)).toEqual([0, 1, 0]);
    await plant.give(manager, id, { type: 'pause', cause: 'Клиент думает' });
    const paused = await manager.serviceTasks.ahead({ service: 'engineering', days: 3 });
    expect(paused.map(({ arriving }) => arriving)).toEqual([0, 0, 0]);
    await plant.give(manager, id, { type: 'resume' });
    plant.app.clock.set('2026-11-28T07:00:00.000Z');
    const saturday = await manager.serviceTasks.ahead({ service: 'engineering', days: 2 });
    expect(saturday).toMatchObject([
      { day: '2026-11-30', due: 5, arriving: 1 },
      { day: '2026-12-01', due: 0, arriving: 0 },
    ]);
  });
});
