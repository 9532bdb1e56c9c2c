import { randomUUID } from 'node:crypto';
import { thousandths } from '@svodka/domain';
import { newId } from '../../platform/new-id.ts';
import { type Caller, type TestApp, testApp } from '../../testing/test-app.ts';

export interface CatalogueDesk {
  app: TestApp;
  admin: Caller;
  manager: Caller;
  groups: { all: string; plugs: string; sockets: string };
  /** Adds a product by article; properties by their names. */
  product(article: string, more?: Partial<NewProduct>): Promise<string>;
  /** The client orders a product so many times, each on its day. */
  buys(clientId: string, productId: string, days: readonly string[], price?: number): Promise<void>;
  client(name: string): Promise<string>;
}

interface NewProduct {
  name: string;
  groupId: string;
  price: number;
  properties: Record<string, string>;
  stock: number;
}

const half = { percentBasisPoints: 10_000, anchor: 'shipment' as const, offsetDays: 5, dayKind: 'calendar' as const };

/** A small catalogue to search, price and sell: what the tests of the slice begin with. */
export async function openCatalogueDesk(): Promise<CatalogueDesk> {
  const app = await testApp();
  const [admin, manager] = [(await app.as('admin')).call, (await app.as('manager')).call];
  const { db } = app.deps;
  const groups = { all: newId(), plugs: newId(), sockets: newId() };
  await db
    .insertInto('ProductGroup')
    .values([
      { id: groups.all, name: 'Соединители', path: 'Соединители' },
      { id: groups.plugs, parentId: groups.all, name: 'Вилки', path: 'Соединители > Вилки' },
      { id: groups.sockets, parentId: groups.all, name: 'Розетки', path: 'Соединители > Розетки' },
    ])
    .execute();
  const propertyIds = new Map<string, string>();
  const propertyId = async (name: string) => {
    const known = propertyIds.get(name);
    if (known) return known;
    const { id } = await admin.products.saveProperty({ idempotencyKey: randomUUID(), name, kind: 'text', choices: [] });
    propertyIds.set(name, id);
    return id;
  };
  return {
    app,
    admin,
    manager,
    groups,
    async product(
      article,
      { name = `Изделие ${article}`, groupId = groups.plugs, price, properties = {}, stock } = {},
    ) {
      const typed = [];
      for (const [key, value] of Object.entries(properties)) typed.push({ propertyId: await propertyId(key), value });
      const input = { article, name, groupId, unit: 'шт', vatKind: 'standard' as const, active: true };
      const { id } = await admin.products.save({ ...input, price, properties: typed });
      if (stock)
        await db
          .updateTable('Product')
          .set({ stock: thousandths(stock) })
          .where('id', '=', id)
          .execute();
      return id;
    },
    async client(name) {
      const { id } = await manager.clients.create({ idempotencyKey: randomUUID(), legalName: name, shortName: name });
      return id;
    },
    async buys(clientId, productId, days, price = 90) {
      for (const day of days) {
        app.clock.set(`${day}T05:00:00.000Z`);
        await manager.orders.create({
          idempotencyKey: randomUUID(),
          clientId,
          category: 'standard',
          terms: { name: 'По отгрузке', parts: [half] },
          lines: [
            {
              productId,
              description: 'Изделие',
              unit: 'шт',
              quantity: 2_000,
              price,
              discountBasisPoints: 0,
              vatKind: 'standard',
            },
          ],
        });
      }
    },
  };
}

/** What a refused procedure throws. */
export const refused = (code: string, details: object = {}) => ({ cause: { refusal: { code, details } } });
