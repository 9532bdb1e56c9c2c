import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/test-app.ts';
import { type PlantAtWork, plantAtWork, refusalOf } from './testing/plant-at-work.ts';

let plant: PlantAtWork;
let manager: Caller;
let engineer: Caller;
let economist: Caller;
let buyer: Caller;

beforeAll(async () => {
  plant = await plantAtWork();
  manager = plant.manager.call;
  engineer = (await plant.app.as('service', 'engineering')).call;
  buyer = (await plant.app.as('service', 'purchasing')).call;
  economist = (await plant.app.as('economist')).call;
});
afterAll(() => plant.app.close());

const ask = async (orderId: string, to: 'client' | 'purchasing') =>
  engineer.serviceTasks.ask({
    ...(await plant.seen(orderId, 'engineering')),
    to,
    text: 'Цвет?',
    idempotencyKey: randomUUID(),
  });

describe('many hands', () => {
  it('work is accepted many at once, or none and the order named', async () => {
    const orders = await Promise.all([1, 2, 3].map(() => plant.orderInEngineering()));
    const tasks = await Promise.all(orders.map(({ id }) => plant.seen(id, 'engineering')));
    const [first, second, third] = tasks;
    if (!first || !second || !third) throw new Error('three tasks');
    await engineer.serviceTasks.accept({ tasks: [second] });
    const refused = await refusalOf(engineer.serviceTasks.accept({ tasks }));
    expect(refused).toMatchObject({ code: 'request.conflict', details: { orderNumber: orders[1]?.number } });
    expect(await plant.taskOf(orders[0]?.id ?? '', 'engineering')).toMatchObject({ state: 'open' });
    expect(await engineer.serviceTasks.accept({ tasks: [first, third] })).toHaveLength(2);
    expect(await plant.taskOf(orders[2]?.id ?? '', 'engineering')).toMatchObject({ state: 'accepted', version: 2 });
  });

  it('two who accept at once: one has it, the other is told who and what', async () => {
    const colleague = await plant.app.as('service', 'engineering');
    const { id } = await plant.orderInEngineering();
    const tasks = [await plant.seen(id, 'engineering')];
    const outcomes = await Promise.allSettled(
      [engineer, colleague.call].map((call) => call.serviceTasks.accept({ tasks })),
    );
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    const lost = outcomes.find((outcome) => outcome.status === 'rejected');
    const winner = (await plant.taskOf(id, 'engineering')).assigneeName;
    expect(lost?.reason).toMatchObject({
      cause: {
        refusal: {
          code: 'request.conflict',
          details: { entity: 'task', changedByName: winner, changes: { state: ['open', 'accepted'] } },
        },
      },
    });
  });

  it('who edits an order that work has changed meanwhile is told of the work', async () => {
    const { id } = await plant.orderInEngineering();
    const { version } = (await manager.orders.card({ id })).order;
    await engineer.serviceTasks.accept({ tasks: [await plant.seen(id, 'engineering')] });
    const refused = await refusalOf(manager.orders.update({ id, version, comment: 'срочно' }));
    expect(refused).toMatchObject({ code: 'request.conflict', details: { changes: { state: ['open', 'accepted'] } } });
  });

  it('a question sent twice is one question', async () => {
    const { id } = await plant.orderInEngineering();
    const once = {
      ...(await plant.seen(id, 'engineering')),
      to: 'client',
      text: 'Цвет?',
      idempotencyKey: randomUUID(),
    } as const;
    const answers = await Promise.all([engineer.serviceTasks.ask(once), engineer.serviceTasks.ask(once)]);
    expect(answers[0]).toEqual(answers[1]);
    expect((await plant.taskOf(id, 'engineering')).questions).toHaveLength(1);
  });
});

describe('rights', () => {
  it('work is its service’s; others are told whose it is', async () => {
    const { id } = await plant.orderInEngineering();
    const task = await plant.seen(id, 'engineering');
    for (const call of [manager, buyer, economist]) {
      const refused = await refusalOf(call.serviceTasks.accept({ tasks: [task] }));
      expect(refused).toMatchObject({ code: 'task.otherService', details: { service: 'engineering' } });
    }
    const stranger = (await plant.app.as('service', 'purchasing')).user.id;
    const given = refusalOf(engineer.serviceTasks.assign({ ...task, assigneeId: stranger }));
    expect((await given).code).toBe('task.assigneeOfOtherService');
    const colleague = (await plant.app.as('service', 'engineering')).user;
    await engineer.serviceTasks.assign({ ...task, assigneeId: colleague.id });
    expect(await plant.taskOf(id, 'engineering')).toMatchObject({ assigneeName: colleague.name, state: 'open' });
  });

  it('a question to the client is any manager’s to answer, and the asker’s to withdraw', async () => {
    const { id } = await plant.orderInEngineering();
    const standIn = (await plant.app.as('manager')).call;
    await ask(id, 'client');
    await ask(id, 'purchasing');
    const [toClient, toPurchasing] = (await plant.taskOf(id, 'engineering')).questions;
    const foreign = refusalOf(buyer.serviceTasks.answer({ questionId: toClient?.id ?? '', text: 'Не знаю' }));
    expect((await foreign).code).toBe('task.otherService');
    await standIn.serviceTasks.answer({ questionId: toClient?.id ?? '', text: 'Красный' });
    expect((await buyer.serviceTasks.questions({})).rows.filter((row) => row.orderId === id)).toHaveLength(1);
    await engineer.serviceTasks.withdrawQuestion({ questionId: toPurchasing?.id ?? '' });
    expect((await buyer.serviceTasks.questions({})).rows.filter((row) => row.orderId === id)).toHaveLength(0);
    const again = refusalOf(standIn.serviceTasks.answer({ questionId: toClient?.id ?? '', text: 'Синий' }));
    expect((await again).code).toBe('question.answered');
  });

  it('nothing is set for an order that is over', async () => {
    const { id } = await plant.orderInEngineering();
    await plant.give(manager, id, { type: 'cancel', reason: 'дорого', service: 'sales' });
    const set = { orderId: id, service: 'purchasing', subject: 'Корпус', idempotencyKey: randomUUID() } as const;
    expect((await refusalOf(manager.serviceTasks.create(set))).code).toBe('order.finished');
  });
});
