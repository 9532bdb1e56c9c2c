import { randomUUID } from 'node:crypto';
import { workingTimeBetween } from '@svodka/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { calendar } from '../orders/index.ts';
import type { Caller } from '../testing/test-app.ts';
import { type PlantAtWork, plantAtWork, refusalOf } from './testing/plant-at-work.ts';

let plant: PlantAtWork;
let manager: Caller;
let engineer: Caller;
let economist: Caller;
let costing: Caller;
let buyer: Caller;

beforeAll(async () => {
  plant = await plantAtWork();
  manager = plant.manager.call;
  engineer = (await plant.app.as('service', 'engineering')).call;
  costing = (await plant.app.as('service', 'costing')).call;
  buyer = (await plant.app.as('service', 'purchasing')).call;
  economist = (await plant.app.as('economist')).call;
});
afterAll(() => plant.app.close());
/** Monday morning, 08:00 at the plant. */
beforeEach(() => plant.app.clock.set('2026-11-23T03:00:00.000Z'));

const at = (hour: number, day = 23) =>
  plant.app.clock.set(`2026-11-${day}T${String(hour).padStart(2, '0')}:00:00.000Z`);
const cardOf = (id: string) => manager.orders.card({ id });
const askClient = async (id: string) => {
  const task = await plant.seen(id, 'engineering');
  return engineer.serviceTasks.ask({ ...task, to: 'client', text: 'Какой разъём?', idempotencyKey: randomUUID() });
};

describe('the work of four people on one order', () => {
  it('goes through a question to the client and work side by side, and every minute is somebody’s', async () => {
    const { id } = await plant.orderInEngineering();
    await engineer.serviceTasks.accept({ tasks: [await plant.seen(id, 'engineering')] });
    expect((await cardOf(id)).order.waitsFor).toBe('engineering');

    at(4);
    await askClient(id);
    expect((await cardOf(id)).order).toMatchObject({ waitsFor: 'client', openQuestions: 1, attentionKind: 'question' });
    const task = await plant.seen(id, 'engineering');
    const early = refusalOf(engineer.serviceTasks.finish({ ...task, result: 'Чертёж' }));
    expect((await early).code).toBe('task.questionOpen');

    at(6);
    const { rows } = await manager.serviceTasks.questions({});
    const question = rows.find((row) => row.orderId === id);
    expect(question).toMatchObject({ to: 'client', service: 'engineering', text: 'Какой разъём?' });
    await manager.serviceTasks.answer({ questionId: question?.id ?? '', text: 'Цилиндрический' });
    expect((await cardOf(id)).order).toMatchObject({ waitsFor: 'engineering', openQuestions: 0 });

    const parallel = {
      orderId: id,
      service: 'purchasing',
      subject: 'Корпус 2РМДТ',
      idempotencyKey: randomUUID(),
    } as const;
    await manager.serviceTasks.create(parallel);
    at(8);
    const finished = { ...(await plant.seen(id, 'engineering')), result: 'Чертёж КПН-4' };
    expect(await engineer.serviceTasks.finish(finished)).toMatchObject({ state: 'finished', stage: 'engineering' });
    expect((await cardOf(id)).order).toMatchObject({ waitsFor: 'purchasing', openTasks: 1 });

    at(10);
    const bought = { ...(await plant.seen(id, 'purchasing')), result: 'Заказан' };
    expect(await buyer.serviceTasks.finish(bought)).toMatchObject({ stage: 'engineering' });
    expect((await cardOf(id)).order).toMatchObject({ waitsFor: 'engineering', openTasks: 0 });
    at(11);
    await plant.give(engineer, id, { type: 'advance' });

    const { visits, order } = await cardOf(id);
    expect(order.stage).toBe('pricing');
    const visit = visits.find((one) => one.stage === 'engineering');
    expect(visit?.waits.map(({ waitsFor, workingMinutes }) => [waitsFor, workingMinutes])).toEqual([
      ['engineering', 60],
      ['client', 120],
      ['engineering', 60],
      ['purchasing', 120],
      ['engineering', 60],
    ]);
    expect(visit?.workingMinutes).toBe(7 * 60);
  });

  it('the last work of a stage takes the order on, by whoever may move it', async () => {
    const { id } = await plant.orderInEngineering();
    const drawn = { ...(await plant.seen(id, 'engineering')), result: 'Чертёж' };
    expect(await engineer.serviceTasks.finish(drawn)).toMatchObject({ stage: 'pricing' });
    const priced = { ...(await plant.seen(id, 'costing')), result: '1 284 600 ₽' };
    expect(await economist.serviceTasks.finish(priced)).toMatchObject({ state: 'finished', stage: 'pricing' });
    expect(await plant.give(costing, id, { type: 'advance' })).toMatchObject({ stage: 'offer' });
    expect(await plant.taskOf(id, 'engineering')).toMatchObject({
      result: 'Чертёж',
      acceptedAt: '2026-11-23T03:00:00.000Z',
    });
  });

  it('a question to purchasing in the client’s time doesn’t make up the client’s mind', async () => {
    const { id } = await plant.newOrder();
    await plant.give(manager, id, { type: 'advance', to: 'offer' });
    const parallel = {
      orderId: id,
      service: 'purchasing',
      subject: 'Есть ли на складе?',
      dueOn: '2026-11-25',
    } as const;
    await manager.serviceTasks.create({ ...parallel, idempotencyKey: randomUUID() });
    expect(await plant.taskOf(id, 'purchasing')).toMatchObject({ dueAt: '2026-11-25T12:00:00.000Z' });
    const done = { ...(await plant.seen(id, 'purchasing')), result: 'Есть' };
    expect(await plant.director.serviceTasks.finish(done)).toMatchObject({ stage: 'offer' });
  });
});

describe('work that goes back', () => {
  it('the stage’s own takes the order to where it came from, with the reason; the rest is withdrawn', async () => {
    const { id } = await plant.orderInEngineering();
    await engineer.serviceTasks.finish({ ...(await plant.seen(id, 'engineering')), result: 'Чертёж' });
    await manager.serviceTasks.create({
      orderId: id,
      service: 'purchasing',
      subject: 'Цена корпуса',
      idempotencyKey: randomUUID(),
    });
    const purchasing = await plant.seen(id, 'purchasing');
    await buyer.serviceTasks.ask({ ...purchasing, to: 'sales', text: 'Срок?', idempotencyKey: randomUUID() });
    const before = await manager.serviceTasks.questionCount();

    const returned = { ...(await plant.seen(id, 'costing')), reason: 'Нет норм расхода' };
    expect(await costing.serviceTasks.returnTask(returned)).toMatchObject({ state: 'returned', stage: 'engineering' });
    const { tasks, visits } = await cardOf(id);
    expect(tasks.map(({ service, state }) => [service, state])).toEqual([
      ['engineering', 'finished'],
      ['costing', 'returned'],
      ['purchasing', 'withdrawn'],
      ['engineering', 'open'],
    ]);
    expect(visits.find((visit) => visit.stage === 'pricing')).toMatchObject({
      result: 'returned',
      reason: 'Нет норм расхода',
    });
    expect(await manager.serviceTasks.questionCount()).toEqual({ count: before.count - 1 });
    const late = refusalOf(buyer.serviceTasks.finish({ ...purchasing, result: 'Поздно' }));
    expect((await late).code).toBe('task.ended');
  });

  it('a task set by somebody goes back to them alone', async () => {
    const { id } = await plant.orderInEngineering();
    await manager.serviceTasks.create({
      orderId: id,
      service: 'purchasing',
      subject: 'Корпус',
      idempotencyKey: randomUUID(),
    });
    const returned = { ...(await plant.seen(id, 'purchasing')), reason: 'Такого не бывает' };
    expect(await buyer.serviceTasks.returnTask(returned)).toMatchObject({ state: 'returned', stage: 'engineering' });
    expect((await cardOf(id)).order).toMatchObject({ openTasks: 1, waitsFor: 'engineering' });
  });

  it('all of it is withdrawn when the order is cancelled', async () => {
    const { id } = await plant.orderInEngineering();
    await askClient(id);
    await plant.give(manager, id, { type: 'cancel', reason: 'дорого', service: 'sales' });
    expect(await plant.taskOf(id, 'engineering')).toMatchObject({ state: 'withdrawn', questions: [{ answer: null }] });
    expect((await manager.serviceTasks.questions({})).rows.some((row) => row.orderId === id)).toBe(false);
    expect((await engineer.serviceTasks.queue({})).rows.some((row) => row.orderId === id)).toBe(false);
  });
});

describe('time', () => {
  it('work that is late is finished with a reason', async () => {
    const { id } = await plant.orderInEngineering();
    at(4, 27);
    const task = { ...(await plant.seen(id, 'engineering')), result: 'Чертёж' };
    expect((await refusalOf(engineer.serviceTasks.finish(task))).code).toBe('task.latenessReasonMissing');
    const excused = { ...task, latenessReason: 'Ждали образец' };
    expect(await engineer.serviceTasks.finish(excused)).toMatchObject({ stage: 'pricing' });
    const { visits } = await cardOf(id);
    expect(visits.find((visit) => visit.stage === 'engineering')?.result).toBe('advanced');
    expect(await plant.taskOf(id, 'engineering')).toMatchObject({ latenessReason: 'Ждали образец' });
  });

  it('stands while the order is paused: work is due later by as much, and isn’t late meanwhile', async () => {
    const { id } = await plant.orderInEngineering();
    const { dueAt } = await plant.taskOf(id, 'engineering');
    at(5);
    await plant.give(engineer, id, { type: 'pause', cause: 'Клиент думает' });
    at(5, 30);
    const paused = (await engineer.serviceTasks.queue({})).rows.find((row) => row.orderId === id);
    expect(paused).toMatchObject({ paused: true, light: 'none', usedDays: 0.3, normDays: 3 });
    expect((await engineer.serviceTasks.queue({ late: true })).rows.some((row) => row.orderId === id)).toBe(false);
    await plant.give(engineer, id, { type: 'resume' });
    const task = await plant.taskOf(id, 'engineering');
    const moved = dueAt && task.dueAt ? workingTimeBetween(calendar, plant.app.clock.zone, dueAt, task.dueAt) : 0;
    expect(moved).toBe(5 * 8 * 60);
    const resumed = (await engineer.serviceTasks.queue({})).rows.find((row) => row.orderId === id);
    expect(resumed).toMatchObject({ paused: false, light: 'ok', usedDays: 0.3, normDays: 3 });
  });
});
