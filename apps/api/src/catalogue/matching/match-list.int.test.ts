import { articleKey } from '@svodka/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CatalogueDesk, openCatalogueDesk } from '../testing/catalogue-desk.ts';

let desk: CatalogueDesk;

beforeAll(async () => {
  desk = await openCatalogueDesk();
  for (const [article, name] of [
    ['РП-7-20', 'Розетка приборная'],
    ['РП-7-21', 'Розетка приборная угловая'],
    ['2РМ14Б4Ш1В1', 'Вилка блочная круглая'],
    ['СНЦ23-10/18В', 'Соединитель низкочастотный'],
    ['СНЦ23.10.18В', 'Соединитель низкочастотный, старый'],
    ['Жгут 6У.487-03', 'Жгут силовой трёхметровый'],
  ] as const)
    await desk.product(article, { name, price: 100 });
});
afterAll(() => desk.app.close());

async function match(...lines: string[]) {
  const found = await desk.manager.products.matchList({ lines });
  return found.map(({ verdict, candidates }) => [verdict, candidates.map(({ product }) => product.article)] as const);
}

describe('a list matched to the catalogue', () => {
  test.each([
    ['РП-7-20', 'РП-7-20'],
    ['рп 7 20', 'РП-7-20'],
    ['Розетка PП7-20', 'РП-7-20'],
    ['2PM14Б4Ш1B1', '2РМ14Б4Ш1В1'],
    ['жгут 6у487 03', 'Жгут 6У.487-03'],
  ])('%j is certainly %s, whatever the separators, case and alphabet', async (line, article) => {
    const [[verdict, candidates] = ['none', []]] = await match(line);
    expect([verdict, candidates[0]]).toEqual(['certain', article]);
  });

  test('two products of one key, a number left over and a mistyped article are for a person to judge', async () => {
    const [twins, leftOver, mistyped] = await match('СНЦ23 10 18В', 'РП-7-20 исп. 3', '2РМ14Б4Ш2В1');
    expect(twins?.[0]).toBe('doubtful');
    expect(twins?.[1].slice(0, 2).toSorted()).toEqual(['СНЦ23-10/18В', 'СНЦ23.10.18В']);
    expect([leftOver?.[0], leftOver?.[1][0]]).toEqual(['doubtful', 'РП-7-20']);
    expect([mistyped?.[0], mistyped?.[1][0]]).toEqual(['doubtful', '2РМ14Б4Ш1В1']);
  });

  test('an article that lacks its end, written in words, finds those it may be', async () => {
    const [[verdict, candidates] = ['none', []]] = await match('СНЦ 23 10');
    expect([verdict, candidates.toSorted()]).toEqual(['doubtful', ['СНЦ23-10/18В', 'СНЦ23.10.18В']]);
  });

  test('a name finds by likeness, nonsense finds nothing, a product out of use is not offered', async () => {
    const id = await desk.product('СТАРЫЙ-1', { name: 'Переходник кабельный' });
    await desk.app.deps.db.updateTable('Product').set({ active: false }).where('id', '=', id).execute();
    const [named, nonsense, old] = await match('жгут силовой трехметровый', 'ъъъ 000999', 'СТАРЫЙ-1');
    expect([named?.[0], named?.[1][0]]).toEqual(['doubtful', 'Жгут 6У.487-03']);
    expect(nonsense).toEqual(['none', []]);
    expect(old?.[1]).not.toContain('СТАРЫЙ-1');
  });

  test('candidates carry what an order line needs', async () => {
    const [line] = await desk.manager.products.matchList({ lines: ['РП-7-20'] });
    expect(line?.candidates[0]).toMatchObject({ score: 1, product: { price: 100, unit: 'шт', vatKind: 'standard' } });
  });
});

test('the database and the domain make the same key of an article', async () => {
  const articles = ['РП-7/20', 'рм 14.б', 'СНЦ23–10\u00a0(В)', 'ЁЖ_№5', 'Abс*"x"', "К'Т,\t1", 'ѕіј', '«2РМ»—1−2„3“4”'];
  const { rows } = await sql<{ key: string }>`
    SELECT article_key(a) AS "key" FROM unnest(${articles}::text[]) WITH ORDINALITY AS t(a, n) ORDER BY n`.execute(
    desk.app.deps.db,
  );
  expect(rows.map(({ key }) => key)).toEqual(articles.map(articleKey));
});
