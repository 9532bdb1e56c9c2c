import { type Colleague, type Lifecycle, plainDate, svodkaLifecycle } from '@svodka/domain';
import { describe, expect, test } from 'vitest';
import { noticesFrom } from './telling.ts';
import { factsEndedBy, tellingsOf } from './tellings-of.ts';
import type { ToldEvent, ToldQuestion, ToldTask } from './told-event.ts';

const id = (last: number) => `01930000-0000-7000-8000-00000000000${last}`;
const [manager, other, engineer, dispatcher] = [id(1), id(2), id(3), id(4)];
const colleagues: Colleague[] = [
  { id: manager, role: 'manager', service: null },
  { id: other, role: 'manager', service: null },
  { id: engineer, role: 'service', service: 'engineering' },
  { id: dispatcher, role: 'dispatcher', service: 'dispatch' },
];
const lifecycle: Lifecycle = svodkaLifecycle;
const event: ToldEvent = {
  id: 7,
  type: 'order.moved',
  actorId: null,
  entity: 'order',
  entityId: id(5),
  orderId: id(5),
  clientId: id(6),
  payload: {},
  changes: {},
  orderManagerId: manager,
  clientManagerId: other,
  formerManager: null,
  readyPercent: 0,
  shippedPercent: 0,
  formerRedating: null,
  redatedSince: false,
  tasks: [],
  lifecycle,
};
const notices = (part: Partial<ToldEvent>) => noticesFrom(tellingsOf({ ...event, ...part }), colleagues);
const told = (part: Partial<ToldEvent>) => notices(part).map(({ userId, kind }) => [userId, kind]);
const moved = (...events: { type: string; [detail: string]: unknown }[]) => ({ payload: { events } });

describe('orders and money', () => {
  test("a payment is news for the order's manager, and without an order for the client's", () => {
    const payment = { type: 'payment.recorded', payload: { amount: 100, day: '2026-11-23' } };
    expect(told(payment)).toEqual([[manager, 'payment.received']]);
    expect(told({ ...payment, orderId: null, orderManagerId: null })).toEqual([[other, 'payment.received']]);
  });

  test('an order handed over is news for whoever got it, with who had it', () => {
    expect(
      notices({ type: 'order.edited', changes: { managerId: [manager, other] }, formerManager: 'Иванов' }),
    ).toMatchObject([{ userId: other, kind: 'order.handedOver', payload: { person: 'Иванов' } }]);
  });

  test('a return, a cancellation and a shipment are news for the manager', () => {
    const returned = { type: 'stageLeft', stage: 'pricing', result: 'returned', reason: 'нет чертежа' };
    expect(notices(moved(returned, { type: 'stageEntered', stage: 'engineering' }))).toMatchObject([
      { userId: manager, kind: 'order.returned', payload: { stage: { ru: 'Расчёт цены' }, text: 'нет чертежа' } },
    ]);
    const cancelled = { type: 'cancelled', stage: 'offer', reason: 'дорого', service: 'sales' };
    expect(told(moved({ ...returned, result: 'cancelled' }, cancelled))).toEqual([[manager, 'order.cancelled']]);
    expect(told(moved({ type: 'linesShipped', lines: [] }))).toEqual([[manager, 'order.shipped']]);
  });

  test('goods that came to the warehouse are news for the manager and the dispatcher, all or some', () => {
    const ready = moved({ type: 'linesReady', lines: [] });
    expect(notices({ ...ready, readyPercent: 40 })).toMatchObject([
      { userId: manager, kind: 'goods.ready', payload: { whole: false } },
      { userId: dispatcher, kind: 'goods.ready', payload: { whole: false } },
    ]);
    expect(notices({ ...ready, readyPercent: 100 })[0]?.payload).toEqual({ whole: true });
    expect(told({ ...ready, readyPercent: 0 })).toEqual([]);
  });

  test('a step forward is no news: the worklist shows it', () => {
    const advanced = { type: 'stageLeft', stage: 'pricing', result: 'advanced' };
    expect(told(moved(advanced, { type: 'stageEntered', stage: 'offer' }))).toEqual([]);
  });

  test('nobody is told of what they did themselves', () => {
    expect(told({ actorId: manager, ...moved({ type: 'linesShipped', lines: [] }) })).toEqual([]);
  });

  test('of a ship date that moved again and again only the last move is told', () => {
    const redated = { type: 'order.redated', payload: { from: '2026-12-01', to: '2026-12-02', workingDays: 1 } };
    expect(notices(redated)).toMatchObject([
      { userId: manager, payload: { fromDay: '2026-12-01', toDay: '2026-12-02' } },
      { userId: dispatcher },
    ]);
    expect(told({ ...redated, redatedSince: true })).toEqual([]);
    expect(factsEndedBy({ ...event, ...redated, formerRedating: 3 })).toEqual(['event:3']);
  });
});

const question: ToldQuestion = {
  id: id(8),
  to: 'client',
  text: 'Какая сталь?',
  askedById: engineer,
  answer: null,
  answeredById: null,
  answered: false,
};
const task: ToldTask = {
  id: id(7),
  service: 'engineering',
  state: 'open',
  subject: null,
  stage: 'engineering',
  current: true,
  assigneeId: null,
  createdById: null,
  result: null,
  dueOn: plainDate('2026-11-26'),
  questions: [],
};
const ofTask = (type: string, part: Partial<ToldTask> = {}) => ({
  type,
  entity: 'task',
  entityId: task.id,
  tasks: [{ ...task, ...part }],
});

describe('the work of services', () => {
  test('a stage entered brings its services work', () => {
    const entered = { ...moved({ type: 'stageEntered', stage: 'engineering' }), tasks: [task] };
    expect(notices(entered)).toMatchObject([
      { userId: engineer, kind: 'task.created', fact: `task:${task.id}`, why: 'service', payload: { day: task.dueOn } },
    ]);
    expect(told({ ...moved({ type: 'paused' }), tasks: [task] })).toEqual([]);
  });

  test('a question to the client goes through the order’s manager, its answer to whoever asked', () => {
    expect(notices(ofTask('task.asked', { questions: [question] }))).toMatchObject([
      { userId: manager, kind: 'question.asked', payload: { party: 'engineering', forClient: true } },
    ]);
    const answered = { ...question, answered: true, answer: 'Сталь 45', answeredById: manager };
    expect(notices(ofTask('task.answered', { questions: [answered] }))).toMatchObject([
      { userId: engineer, kind: 'question.answered', payload: { text: 'Сталь 45' } },
    ]);
  });

  test('a question to another service goes to its people', () => {
    const toDispatch = { ...question, to: 'dispatch' };
    expect(told(ofTask('task.asked', { questions: [toDispatch] }))).toEqual([[dispatcher, 'question.asked']]);
  });

  test('work returned is news for whoever asked for it and for the manager', () => {
    const returned = ofTask('task.returned', { state: 'returned', createdById: other, result: 'Нет чертежа' });
    expect(told({ ...returned, actorId: engineer })).toEqual([
      [other, 'task.returned'],
      [manager, 'task.returned'],
    ]);
  });

  test('a job that comes late tells no old news', () => {
    expect(told(ofTask('task.created', { state: 'finished' }))).toEqual([]);
    expect(told(ofTask('task.asked', { state: 'withdrawn', questions: [question] }))).toEqual([]);
    expect(told({ ...ofTask('task.assigned', { state: 'finished', assigneeId: engineer }) })).toEqual([]);
  });

  test('work taken on is new no more, work ended ends its questions too', () => {
    const ended = (part: Partial<ToldTask>) => factsEndedBy({ ...event, ...ofTask('task.finished', part) });
    const asked = `question:${question.id}`;
    expect(ended({ questions: [question] })).toEqual([]);
    expect(ended({ state: 'accepted', questions: [question] })).toEqual([`task:${task.id}`]);
    expect(ended({ questions: [{ ...question, answered: true }] })).toEqual([asked]);
    expect(ended({ state: 'withdrawn', assigneeId: engineer, questions: [question] })).toEqual([
      `task:${task.id}`,
      `assigned:${task.id}:${engineer}`,
      asked,
    ]);
  });
});
