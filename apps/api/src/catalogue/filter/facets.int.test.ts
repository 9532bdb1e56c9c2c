import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CatalogueDesk, openCatalogueDesk } from '../testing/catalogue-desk.ts';

let desk: CatalogueDesk;
const shell = (value: string, contacts: string) => ({ Корпус: value, Контакты: contacts });

beforeAll(async () => {
  desk = await openCatalogueDesk();
  const { groups } = desk;
  await desk.product('В-1', { price: 100, properties: shell('сталь', '4'), stock: 5_000 });
  await desk.product('В-2', { price: 200, properties: shell('сталь', '10') });
  await desk.product('В-3', { price: 300, properties: shell('латунь', '10'), stock: 1_000 });
  await desk.product('Р-1', { price: 400, properties: shell('латунь', '4'), groupId: groups.sockets });
  await desk.product('Р-2', { price: 500, properties: shell('пластик', '19,5'), groupId: groups.sockets });
});
afterAll(() => desk.app.close());

type Facets = Awaited<ReturnType<CatalogueDesk['manager']['products']['facets']>>;

function facetOf({ properties }: Facets, name: string) {
  const facet = properties.find((one) => one.name === name);
  if (!facet) throw new Error(`no facet ${name}`);
  return facet;
}

const countsOf = (facets: Facets, name: string) =>
  Object.fromEntries(facetOf(facets, name).values.map(({ value, count }) => [value, count]));

describe('facets', () => {
  test('values are counted under the other choices, not under their own', async () => {
    const all = await desk.manager.products.facets({});
    expect(countsOf(all, 'Корпус')).toEqual({ сталь: 2, латунь: 2, пластик: 1 });
    const propertyId = facetOf(all, 'Корпус').id;
    const steel = await desk.manager.products.facets({ properties: [{ propertyId, values: ['сталь'] }] });
    expect(countsOf(steel, 'Корпус')).toEqual({ сталь: 2, латунь: 2, пластик: 1 });
    expect(countsOf(steel, 'Контакты')).toEqual({ 4: 1, 10: 1 });
    expect(steel.groups.map(({ name, products }) => [name, products])).toEqual([
      ['Соединители', 2],
      ['Вилки', 2],
      ['Розетки', 0],
    ]);
  });

  test('every count is the number of rows the choice finds', async () => {
    const { products } = desk.manager;
    const all = await products.facets({});
    const chosen = [{ propertyId: facetOf(all, 'Контакты').id, values: ['4', '10'] }];
    const facets = await products.facets({ properties: chosen, priceTo: 400 });
    for (const { id, values } of facets.properties)
      for (const { value, count } of values) {
        const others = chosen.filter(({ propertyId }) => propertyId !== id);
        const filter = { priceTo: 400, properties: [...others, { propertyId: id, values: [value] }] };
        expect(await products.totals(filter), value).toEqual({ count });
        expect((await products.list(filter)).rows).toHaveLength(count);
      }
    for (const flag of ['inStock', 'withPicture', 'withDrawing'] as const)
      expect(await products.totals({ properties: chosen, priceTo: 400, [flag]: true })).toEqual({
        count: facets[flag],
      });
    for (const { id, products: count } of facets.groups)
      expect(await products.totals({ properties: chosen, priceTo: 400, groupId: id })).toEqual({ count });
  });

  test('numbers have bounds and are found by a range; a comma is a point', async () => {
    const all = await desk.manager.products.facets({});
    expect(facetOf(all, 'Контакты')).toMatchObject({ least: 4, most: 19.5, different: 3 });
    expect(facetOf(all, 'Корпус')).toMatchObject({ least: null, most: null });
    const propertyId = facetOf(all, 'Контакты').id;
    const articles = async (range: object) => {
      const { rows } = await desk.manager.products.list({ properties: [{ propertyId, ...range }], sort: 'article' });
      return rows.map((row) => row.article);
    };
    expect(await articles({ from: 10 })).toEqual(['В-2', 'В-3', 'Р-2']);
    expect(await articles({ from: 5, to: 12 })).toEqual(['В-2', 'В-3']);
  });

  test('prices have bounds that their own filter does not move', async () => {
    const facets = await desk.manager.products.facets({ groupId: desk.groups.plugs, priceFrom: 150 });
    expect(facets).toMatchObject({ priceFrom: 100, priceTo: 300, inStock: 1 });
    const { rows } = await desk.manager.products.list({ groupId: desk.groups.plugs, priceFrom: 150, inStock: true });
    expect(rows.map((row) => row.article)).toEqual(['В-3']);
  });
});
