import { randomUUID } from 'node:crypto';
import { kopecks, paymentTermsSchema, plainDate, thousandths } from '@svodka/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../platform/new-id.ts';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';

const terms = paymentTermsSchema.parse({
  name: 'После отгрузки',
  parts: [{ percentBasisPoints: 10_000, anchor: 'shipment', offsetDays: 10, dayKind: 'calendar' }],
});

let app: TestApp;
let admin: Caller;
let manager: Caller;
let director: Caller;
let clientId: string;
let groupId: string;
let productId: string;

beforeAll(async () => {
  app = await testApp();
  admin = (await app.as('admin')).call;
  manager = (await app.as('manager')).call;
  director = (await app.as('director')).call;
  [clientId, groupId, productId] = [newId(), newId(), newId()];
  const { db } = app.deps;
  await db
    .insertInto('Client')
    .values({ id: clientId, legalName: 'ООО «Проба»', shortName: 'Проба', searchName: 'проба' })
    .execute();
  await db.insertInto('ProductGroup').values({ id: groupId, name: 'Вилки', path: 'Вилки' }).execute();
  await db.insertInto('Product').values({ id: productId, name: 'Вилка ПР-7', groupId }).execute();
});
afterAll(() => app.close());

const refused = (code: string) => ({ cause: { refusal: { code } } });
const today = plainDate('2026-11-23');
const monday = plainDate('2026-11-30');
const offer = { stage: 'offer', orderCategory: null, groupId: null } as const;

/** The norm that an order entering the stage today gets. */
async function normNow(stage: string, category: 'standard' | 'urgent' = 'standard') {
  const line = {
    productId,
    description: 'Вилка ПР-7',
    unit: 'шт',
    quantity: thousandths(1_000),
    price: kopecks(100),
    discountBasisPoints: 0,
    vatKind: 'standard' as const,
  };
  const idempotencyKey = randomUUID();
  const { id, version } = await manager.orders.create({ idempotencyKey, clientId, category, terms, lines: [line] });
  await director.orders.command({ id, version, command: { type: 'advance', to: stage } });
  return { id, days: await normOf(id) };
}

async function normOf(id: string) {
  return (await manager.orders.card({ id })).visits.find(({ leftAt }) => leftAt === null)?.normDays;
}

describe('norms', () => {
  it('hold from a day on, and visits entered before keep theirs', async () => {
    const before = await normNow('offer');
    expect(before.days).toBe(5);
    await admin.lifecycles.setNorm({ ...offer, validFrom: today, workingDays: 3 });
    await admin.lifecycles.setNorm({ ...offer, validFrom: monday, workingDays: 9 });
    expect(await normOf(before.id)).toBe(5);
    expect((await normNow('offer')).days).toBe(3);
    app.clock.set('2026-11-30T05:00:00.000Z');
    expect((await normNow('offer')).days).toBe(9);
    app.clock.set('2026-11-23T05:00:00.000Z');
  });

  it('of the product group count above those of the category, and both above the stage’s own', async () => {
    const pricing = { stage: 'pricing', validFrom: today };
    await admin.lifecycles.setNorm({ ...pricing, orderCategory: 'urgent', groupId: null, workingDays: 1 });
    expect((await normNow('pricing', 'urgent')).days).toBe(1);
    expect((await normNow('pricing')).days).toBe(2);
    await admin.lifecycles.setNorm({ ...pricing, orderCategory: null, groupId, workingDays: 4 });
    expect((await normNow('pricing', 'urgent')).days).toBe(4);
  });

  it('said twice for one day are one norm, the last', async () => {
    const said = [4, 6].map((workingDays) => admin.lifecycles.setNorm({ ...offer, validFrom: monday, workingDays }));
    const [one, two] = await Promise.all(said);
    expect(two).toEqual(one);
    const { norms } = await admin.lifecycles.norms();
    const ofMonday = norms.filter(({ stage, validFrom }) => stage === 'offer' && validFrom === monday);
    expect(ofMonday).toMatchObject([{ workingDays: expect.any(Number), author: expect.stringContaining('admin') }]);
  });

  it('don’t change backwards, nor for stages that aren’t there', async () => {
    const past = { ...offer, validFrom: plainDate('2026-11-22'), workingDays: 2 };
    await expect(admin.lifecycles.setNorm(past)).rejects.toMatchObject(refused('norm.inPast'));
    for (const stage of ['moon', 'closed']) {
      const nowhere = admin.lifecycles.setNorm({ ...offer, stage, validFrom: today, workingDays: 2 });
      await expect(nowhere).rejects.toMatchObject(refused('norm.unknownStage'));
    }
  });

  it('are taken back only while they haven’t come into force', async () => {
    const { id } = await admin.lifecycles.setNorm({ ...offer, validFrom: monday, workingDays: 8 });
    await admin.lifecycles.dropNorm({ id });
    await expect(admin.lifecycles.dropNorm({ id })).rejects.toMatchObject(refused('request.notFound'));
    const inForce = await admin.lifecycles.setNorm({ ...offer, validFrom: today, workingDays: 3 });
    await expect(admin.lifecycles.dropNorm(inForce)).rejects.toMatchObject(refused('norm.inPast'));
  });
});
