import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alikeNames } from './alike-names.ts';
import { trigramSimilarity } from './trigrams.ts';

const pairsOf = (names: readonly string[], least: number) =>
  [
    ...alikeNames(
      names.map((searchName, at) => ({ id: String(at), searchName })),
      least,
    ),
  ]
    .flatMap(({ id, alike }) => alike.map((other) => [Number(id), Number(other)].toSorted((a, b) => a - b).join('–')))
    .toSorted();

it('finds exactly the pairs that comparing each with each would find', () => {
  const word = fc.constantFrom('урал', 'ураль', 'электро', 'электромонтаж', 'монтаж', 'полет', '2', '');
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 25 }), fc.constantFrom(0.6, 0.8, 0.95), (names, least) => {
      const wanted = names.flatMap((one, at) =>
        names.flatMap((other, against) =>
          against > at && trigramSimilarity(one, other) >= least - 1e-9 ? [`${at}–${against}`] : [],
        ),
      );
      expect(pairsOf(names, least)).toEqual(wanted.toSorted());
    }),
  );
});
