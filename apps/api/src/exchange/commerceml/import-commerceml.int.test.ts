import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../testing/test-app.ts';
import { fixturePath, samplePath, samplesAbsent } from '../fixtures/index.ts';
import { fileOf, importJob, stateHash } from '../testing/index.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

const samples: readonly (readonly [file: string, kinds: Record<string, readonly [read: number, created: number]>])[] = [
  ['dob__data__bitrix-query-response-empty.xml', {}],
  ['dob__data__bitrix-query-response-full.xml', { orders: [2, 2], clients: [2, 2] }],
  ['dob__data__import0_1.xml', { groups: [1, 1], properties: [12, 12], products: [36, 35] }],
  ['dob__data__import0_1_with_nested_groups.xml', { groups: [13, 12], products: [283, 248] }],
  ['dob__data__offers0_1.xml', { offers: [44, 0] }],
  ['gil__example__prices___d66a6b51-ce9c-4e7a-8c7c-25079721107f.xml', { offers: [978, 978] }],
  ['gil__example__rests___1af6e7b8-a026-4690-9752-1c9d64cb914d.xml', { offers: [978, 0] }],
];

describe('real exports of 1C', () => {
  it.for(samples)('%s goes in whole, and a second time changes nothing', async ([file, kinds], context) => {
    if (samplesAbsent !== null) return context.skip(samplesAbsent);
    const job = { kind: 'commerceml', paths: [samplePath('commerceml', file)] } as const;
    const first = await importJob(app, job);
    expect(first.refused).toEqual([]);
    for (const [kind, [read, created]] of Object.entries(kinds)) {
      expect(first.perKind[kind]).toMatchObject({ read, created });
    }
    const state = await stateHash(app.deps.db);
    const again = await importJob(app, job);
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: first.read, refusedCount: 0 });
    expect(await stateHash(app.deps.db)).toBe(state);
  });

  it('no price is lost for want of its type, and no stock for want of its warehouse', async (context) => {
    if (samplesAbsent !== null) return context.skip(samplesAbsent);
    const { rows } = await sql<{ prices: number; stocks: number }>`
      SELECT (SELECT count(*) FROM "ProductPrice") AS "prices", (SELECT count(*) FROM "ProductStock") AS "stocks"`.execute(
      app.deps.db,
    );
    expect(rows[0]?.prices).toBe(44 + 978);
    expect(rows[0]?.stocks).toBeGreaterThan(978);
  });
});

describe('an exchange of our own', () => {
  const paths = ['catalogue-windows-1251.xml', 'offers-prefixed.xml'].map((name) => fixturePath('commerceml', name));

  it('links groups and properties that come after the products that use them', async () => {
    await importJob(app, { kind: 'commerceml', paths });
    const product = await app.deps.db
      .selectFrom('Product')
      .innerJoin('ProductGroup', 'ProductGroup.id', 'Product.groupId')
      .select(['Product.id', 'Product.name', 'ProductGroup.path', 'Product.article'])
      .where('Product.externalId', '=', 'p-1#v-1')
      .executeTakeFirstOrThrow();
    expect(product).toMatchObject({ path: 'Соединители > Розетки > Приборные', article: 'СНЦ23-7/14Р-1-В' });
    const { rows } = await sql<{ name: string; value: string }>`
      SELECT p."name", v."value" FROM "ProductPropertyValue" v JOIN "Property" p ON p."id" = v."propertyId"
      WHERE v."productId" = ${product.id}::uuid ORDER BY 1`.execute(app.deps.db);
    expect(rows).toEqual([
      { name: 'Контактов', value: '7, 14' },
      { name: 'Корпус', value: 'Сталь' },
    ]);
  });

  it('takes out of use what a whole catalogue names no more, and brings it back when it does again', async () => {
    const catalogue = (...ids: string[]) =>
      fileOf(
        'import.xml',
        `<КоммерческаяИнформация ВерсияСхемы="2.05"><Каталог СодержитТолькоИзменения="false"><Ид>whole</Ид><Товары>${ids
          .map((id) => `<Товар><Ид>${id}</Ид><Наименование>${id}</Наименование></Товар>`)
          .join('')}</Товары></Каталог></КоммерческаяИнформация>`,
      );
    const active = async () => {
      const rows = await app.deps.db
        .selectFrom('Product')
        .select(['externalId', 'active'])
        .where('externalId', 'like', 'whole-%')
        .orderBy('externalId')
        .execute();
      return rows.filter((row) => row.active).map((row) => row.externalId);
    };
    await importJob(app, { kind: 'commerceml', paths: [catalogue('whole-1', 'whole-2')] });
    await importJob(app, { kind: 'commerceml', paths: [catalogue('whole-1')] });
    expect(await active()).toEqual(['whole-1']);
    await importJob(app, { kind: 'commerceml', paths: [catalogue('whole-1', 'whole-2')] });
    expect(await active()).toEqual(['whole-1', 'whole-2']);
  });

  it('a file that breaks off changes nothing and says where', async () => {
    const state = await stateHash(app.deps.db);
    const path = fileOf(
      'import.xml',
      '<КоммерческаяИнформация ВерсияСхемы="2.05"><Каталог><Ид>c</Ид><Товары><Товар><Ид>broken-1</Ид><Наименование>А</Наименование></Товар>',
    );
    await expect(importJob(app, { kind: 'commerceml', paths: [path] })).rejects.toMatchObject({
      code: 'xml-truncated',
    });
    expect(await stateHash(app.deps.db)).toBe(state);
  });

  it('every record that came or changed is in the audit, and the run with its counts', async () => {
    const { rows } = await sql<{ type: string; count: number }>`
      SELECT "type", count(*) FROM "Event" GROUP BY 1 ORDER BY 1`.execute(app.deps.db);
    const types = new Map(rows.map((row) => [row.type, row.count]));
    expect(types.get('product.imported')).toBeGreaterThan(3);
    expect(types.get('import.applied')).toBeGreaterThan(1);
  });
});
