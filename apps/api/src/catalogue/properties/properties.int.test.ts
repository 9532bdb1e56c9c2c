import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CatalogueDesk, openCatalogueDesk, refused } from '../testing/catalogue-desk.ts';

let desk: CatalogueDesk;

beforeAll(async () => {
  desk = await openCatalogueDesk();
});
afterAll(() => desk.app.close());

const property = (name: string, more: object = {}) =>
  desk.admin.products.saveProperty({ idempotencyKey: randomUUID(), name, kind: 'text', choices: [], ...more });
const namesOf = async (groupId: string) =>
  (await desk.manager.products.groupProperties({ groupId })).map(({ name, inheritedFrom }) => [name, inheritedFrom]);

describe('properties of groups', () => {
  test('a group has those of the groups above it, and its own', async () => {
    const { all, plugs, sockets } = desk.groups;
    await property('Напряжение', { kind: 'number', unit: 'В', groupId: all });
    const { id: propertyId } = await property('Ключ');
    await desk.admin.products.assignProperty({ groupId: plugs, propertyId, assigned: true });
    const again = await desk.admin.products.assignProperty({ groupId: plugs, propertyId, assigned: true });
    expect(again).toEqual({ changed: false });
    expect(await namesOf(plugs)).toEqual([
      ['Напряжение', 'Соединители'],
      ['Ключ', null],
    ]);
    expect(await namesOf(sockets)).toEqual([['Напряжение', 'Соединители']]);
    await desk.admin.products.assignProperty({ groupId: plugs, propertyId, assigned: false });
    expect(await namesOf(plugs)).toEqual([['Напряжение', 'Соединители']]);
  });

  test('a name belongs to one property, an old version is a conflict', async () => {
    const { id, version } = await property('Масса');
    await expect(property('масса')).rejects.toMatchObject(refused('property.nameTaken'));
    const rename = (name: string) =>
      desk.admin.products.saveProperty({ id, version, name, kind: 'number', unit: 'г', choices: [] });
    await rename('Масса изделия');
    await expect(rename('Вес')).rejects.toMatchObject(refused('request.conflict', { actualVersion: 2 }));
  });
});

describe('values of a product', () => {
  test('are checked by their kind, kept as the plant writes them, and told by name', async () => {
    const { id: current } = await property('Ток', { kind: 'number', unit: 'А' });
    const { id: grade } = await property('Степень защиты', { kind: 'choice', choices: ['IP54', 'IP67'] });
    const id = await desk.product('СВОЙСТВА');
    const save = (version: number, properties: Array<{ propertyId: string; value: string }>) =>
      desk.admin.products.save({
        id,
        version,
        name: 'Изделие',
        unit: 'шт',
        vatKind: 'standard',
        active: true,
        properties,
      });
    const wrong = save(1, [{ propertyId: current, value: 'много' }]);
    await expect(wrong).rejects.toMatchObject(refused('property.notNumber', { property: 'Ток' }));
    const absent = save(1, [{ propertyId: grade, value: 'IP99' }]);
    await expect(absent).rejects.toMatchObject(refused('property.notChoice'));
    await save(1, [
      { propertyId: current, value: '2.5' },
      { propertyId: grade, value: 'IP67' },
    ]);
    await save(2, [{ propertyId: grade, value: '' }]);
    expect((await desk.manager.products.card({ id })).properties).toMatchObject([{ name: 'Ток', value: '2,5' }]);
    const { changes } = await desk.app.deps.db
      .selectFrom('Event')
      .select('changes')
      .where('entityId', '=', id)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    expect(changes).toEqual({ 'Степень защиты': ['IP67', null] });
  });
});
