import { indexArticles, matchFile } from '@svodka/domain';
import { expect, it } from 'vitest';

it('a thousand files find theirs among twenty thousand articles in a moment', () => {
  const articles = Array.from({ length: 20_000 }, (_, at) => `СНЦ${at % 97}-${at}/${at % 7}`);
  const began = performance.now();
  const index = indexArticles(articles.map((article) => ({ id: article, article })));
  for (let at = 0; at < 1_000; at++) {
    const article = articles[at * 20] ?? '';
    const path = `${article.replaceAll('/', '_')} чертеж.dxf`;
    expect(matchFile(index, path)).toMatchObject({ productId: article });
    expect(matchFile(index, `стенд ${path}`)).toMatchObject({ candidates: expect.arrayContaining([article]) });
  }
  expect(performance.now() - began).toBeLessThan(3_000);
});
