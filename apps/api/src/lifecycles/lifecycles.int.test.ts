import { randomUUID } from 'node:crypto';
import { kopecks, paymentTermsSchema, type StageEdit, stageEdits, thousandths, workStageCode } from '@svodka/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../platform/new-id.ts';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';

const terms = paymentTermsSchema.parse({
  name: 'После отгрузки',
  parts: [{ percentBasisPoints: 10_000, anchor: 'shipment', offsetDays: 10, dayKind: 'calendar' }],
});
const line = {
  description: 'Вилка ПР-7',
  unit: 'шт',
  quantity: thousandths(10_000),
  price: kopecks(10_000),
  discountBasisPoints: 0,
  vatKind: 'standard' as const,
};
const control = workStageCode(newId());

let app: TestApp;
let admin: Caller;
let manager: Caller;
let director: Caller;
let clientId: string;

beforeAll(async () => {
  app = await testApp();
  admin = (await app.as('admin')).call;
  manager = (await app.as('manager')).call;
  director = (await app.as('director')).call;
  clientId = newId();
  await app.deps.db
    .insertInto('Client')
    .values({ id: clientId, legalName: 'ООО «Проба»', shortName: 'Проба', searchName: 'проба' })
    .execute();
});
afterAll(() => app.close());

const refused = (code: string, details: object = {}) => ({ cause: { refusal: { code, details } } });

async function request(): Promise<string> {
  const idempotencyKey = randomUUID();
  const { id } = await manager.orders.create({ idempotencyKey, clientId, category: 'standard', terms, lines: [line] });
  return id;
}

const cardOf = (id: string) => manager.orders.card({ id });

async function advance(id: string, to?: string) {
  const { version } = (await cardOf(id)).order;
  return director.orders.command({ id, version, command: { type: 'advance', ...(to ? { to } : {}) } });
}

/** The last of them takes the order on. */
async function finishTasks(id: string): Promise<void> {
  for (const task of (await cardOf(id)).tasks) {
    await director.serviceTasks.finish({ id: task.id, version: task.version, result: 'Годен' });
  }
}

async function newest() {
  const [version] = await admin.lifecycles.versions();
  if (!version) throw new Error('no lifecycle');
  return version;
}

async function publish(change: (edits: StageEdit[]) => StageEdit[]) {
  const { version, lifecycle } = await newest();
  return admin.lifecycles.publish({ baseVersion: version, stages: change(stageEdits(lifecycle)) });
}

const named = (ru: string) => (edits: StageEdit[]) =>
  edits.map((edit) => (edit.code === 'pricing' ? { ...edit, name: { ru, en: 'Estimate' } } : edit));

const work: StageEdit = {
  code: control,
  name: { ru: 'Контроль образца', en: 'Sample control' },
  shortName: { ru: 'Контроль', en: 'Control' },
  waitsFor: 'engineering',
  normWorkingDays: 2,
  skippable: false,
  services: ['engineering', 'purchasing'],
};
const withControl = (edits: StageEdit[]) => edits.flatMap((edit) => (edit.code === 'offer' ? [edit, work] : [edit]));
const withoutControl = (edits: StageEdit[]) => edits.filter(({ code }) => code !== control);

describe('publishing a path', () => {
  it('new orders run on the new version, the others keep theirs', async () => {
    const old = await request();
    const { version } = await publish(named('Калькуляция'));
    const fresh = await request();
    expect((await cardOf(old)).order.lifecycle.version).toBe(version - 1);
    expect((await cardOf(fresh)).order.lifecycle.version).toBe(version);
    expect(await newest()).toMatchObject({ version, author: expect.stringContaining('admin'), openOrders: 1 });
  });

  it('tells everybody the stages’ names, those of the newest version first', async () => {
    const names = await manager.lifecycles.names();
    expect(names.find(({ code }) => code === 'pricing')?.name.ru).toBe('Калькуляция');
    expect(names.map(({ code }) => code)).toHaveLength(13);
  });

  it('is refused when somebody published meanwhile, and nothing is written', async () => {
    const { version, lifecycle } = await newest();
    const stages = (ru: string) => named(ru)(stageEdits(lifecycle));
    const ends = await Promise.allSettled(
      ['Раз', 'Два', 'Три'].map((ru) => admin.lifecycles.publish({ baseVersion: version, stages: stages(ru) })),
    );
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: refused('request.conflict', { actualVersion: version + 1 }),
    });
    expect((await newest()).version).toBe(version + 1);
  });

  it('is refused when the path is unsound or the same', async () => {
    const faulty = publish((edits) => edits.filter(({ code }) => code !== 'advance'));
    await expect(faulty).rejects.toMatchObject(
      refused('lifecycle.unsound', { faults: { 0: { code: 'ownStageMissing', stage: 'advance' } } }),
    );
    await expect(publish((edits) => edits)).rejects.toMatchObject(refused('lifecycle.unchanged'));
  });
});

describe('work the plant adds', () => {
  it('gives its services tasks and holds the order until they are done', async () => {
    await publish(withControl);
    const id = await request();
    await advance(id, 'offer');
    expect(await advance(id)).toMatchObject({ stage: control });
    const { order, tasks, visits } = await cardOf(id);
    expect(tasks.map(({ service, state }) => `${service} ${state}`).toSorted()).toEqual([
      'engineering open',
      'purchasing open',
    ]);
    expect(order.waitsFor).toBe('engineering');
    expect(visits.find(({ leftAt }) => leftAt === null)).toMatchObject({ stage: control, normDays: 2 });
    await expect(advance(id)).rejects.toMatchObject(refused('guard.tasksFinished', { stage: control }));
    await finishTasks(id);
    expect((await cardOf(id)).order.stage).toBe('contract');
  });
});

describe('moving orders to another version', () => {
  it('says how many there are, moves them, and keeps what they have been through', async () => {
    const id = await request();
    await advance(id, 'offer');
    const before = await cardOf(id);
    const { version: from } = await newest();
    const { version: toVersion } = await publish(named('Просчёт'));
    const move = { toVersion, fromVersion: from };
    const plan = await admin.lifecycles.movePlan(move);
    expect(plan).toEqual({ orders: expect.any(Number), stuck: [] });
    expect((await cardOf(id)).order.lifecycle.version).toBe(from);

    expect(await admin.lifecycles.moveOrders(move)).toEqual({ orders: plan.orders });
    const after = await cardOf(id);
    expect(after.order).toMatchObject({ stage: 'offer', strip: before.order.strip, lifecycle: { version: toVersion } });
    expect(after.visits).toEqual(before.visits);
    const [told] = (await manager.orders.history({ id })).rows;
    expect(told).toMatchObject({ type: 'order.lifecycleMoved', changes: { lifecycleVersion: [from, toVersion] } });
    expect(await admin.lifecycles.moveOrders(move)).toEqual({ orders: 0 });
  });

  it('is refused while orders stand in a stage that is no more, and only for them', async () => {
    const held = await request();
    await advance(held, 'offer');
    await advance(held);
    const free = await request();
    const { version: toVersion } = await publish(withoutControl);
    expect(await admin.lifecycles.movePlan({ toVersion, orderIds: [held, free] })).toEqual({
      orders: 2,
      stuck: [{ stage: control, orders: 1 }],
    });
    await expect(admin.lifecycles.moveOrders({ toVersion, orderIds: [held, free] })).rejects.toMatchObject(
      refused('lifecycle.stageInUse', { orders: 1, stages: control }),
    );
    await admin.lifecycles.moveOrders({ toVersion, orderIds: [free] });
    expect((await cardOf(free)).order.lifecycle.version).toBe(toVersion);
    expect((await cardOf(held)).order.stage).toBe(control);
  });

  it('leaves a stage that was gone through in the order’s past, and its name known', async () => {
    const { version: without } = await newest();
    await publish(withControl);
    const id = await request();
    await advance(id, 'offer');
    await advance(id);
    await finishTasks(id);
    await admin.lifecycles.moveOrders({ toVersion: without, orderIds: [id] });
    const { order, visits } = await cardOf(id);
    expect(order.lifecycle.stages.map(({ code }) => code)).not.toContain(control);
    expect(visits.map(({ stage }) => stage)).toContain(control);
    expect(order.strip).toHaveLength(12);
    await publish(withoutControl);
    const names = await manager.lifecycles.names();
    expect(names.find(({ code }) => code === control)?.name.ru).toBe('Контроль образца');
  });
});
