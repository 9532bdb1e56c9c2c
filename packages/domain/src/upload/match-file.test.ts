import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexArticles, matchFile } from './index.ts';

const catalogue = [
  'СНЦ23-7',
  'СНЦ23-7/10Р',
  'РП-7',
  'РП-7-1',
  'ab 1',
  '2РМ14Б4Г1В1',
  'Х-100',
  'Розетка',
  'ШР20/П4',
  'В',
];
const index = indexArticles(catalogue.map((article) => ({ id: article, article })));
const of = (path: string) => matchFile(index, path);

describe('a file finds its product by name', () => {
  it.each([
    ['СНЦ23-7.jpg', 'СНЦ23-7', null],
    ['снц23_7.PNG', 'СНЦ23-7', null],
    ['СНЦ23 7 (2).jpg', 'СНЦ23-7', null],
    ['СНЦ23-7_3.jpg', 'СНЦ23-7', null],
    ['СНЦ23-7-photo.jpg', 'СНЦ23-7', 'photo'],
    ['СНЦ23-7_front.webp', 'СНЦ23-7', 'front'],
    ['СНЦ23-7 чертеж.pdf', 'СНЦ23-7', 'чертеж'],
    ['Чертёж СНЦ23-7_лист 2.dxf', 'СНЦ23-7', 'лист 2'],
    ['СНЦ23-7 розетка приборная в сборе.jpg', 'СНЦ23-7', 'розетка приборная в сборе'],
    ['СНЦ23-7_10Р вид сбоку.jpg', 'СНЦ23-7/10Р', 'вид сбоку'],
    // Latin letters that look like the Cyrillic ones, and the other way round.
    ['CHЦ23-7.jpg', 'СНЦ23-7', null],
    ['X-100.jpg', 'Х-100', null],
    ['2PM14Б4Г1B1.jpg', '2РМ14Б4Г1В1', null],
    ['АB-1.jpg', 'ab 1', null],
    ['ШР20_П4.dxf', 'ШР20/П4', null],
    ['Розетка вид сбоку.jpg', 'Розетка', 'вид сбоку'],
    ['РП-7-1.jpg', 'РП-7-1', null],
    ['СНЦ23-7/вид сзади.jpg', 'СНЦ23-7', 'вид сзади'],
    ['2026/РП-7 (1).jpg', 'РП-7', null],
  ])('%s is of %s, captioned %j', (path, productId, caption) => {
    expect(of(path)).toEqual({ productId, caption });
  });

  it.each([
    ['what may be the first picture of one or the other', 'РП-7_1.jpg', ['РП-7-1', 'РП-7']],
    ['a longer article that the catalogue has not', 'РП-7-3.jpg', ['РП-7', 'РП-7-1']],
    ['letters and digits without separators', 'РП71.jpg', ['РП-7-1']],
    ['an article in the middle of words', 'Стенд с Х-100.jpg', ['Х-100']],
    ['a word that only begins as an article', 'Розетка приборная.jpg', []],
    ['an article of one letter in a phrase', 'В сборе на столе.jpg', []],
    ['nothing alike', 'отпуск.jpg', []],
  ])('%s is left to a person', (_why, path, likeliest) => {
    const match = of(path);
    expect(match.productId).toBeNull();
    expect('candidates' in match ? match.candidates.slice(0, likeliest.length) : null).toEqual(likeliest);
  });

  it('of articles that differ by case alone, the one written exactly so', () => {
    const two = indexArticles(['ab-1', 'AB-1'].map((article) => ({ id: article, article })));
    expect(matchFile(two, 'ab-1 вид.jpg')).toMatchObject({ productId: 'ab-1' });
    expect(matchFile(two, 'Ab-1.jpg')).toMatchObject({ productId: null, candidates: ['ab-1', 'AB-1'] });
  });

  it('any writing of an article finds it among others, and never another one', () => {
    const article = fc.stringMatching(/^[АВСНРTX]{2,4}[0-9]{2}(-[0-9]{3})?$/);
    const spelling = fc.record({
      separator: fc.constantFrom('-', '_', ' '),
      lower: fc.boolean(),
      tail: fc.constantFrom('', ' (2)', ' чертеж', '-photo', '_front', ' вид сверху'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(article, { minLength: 1, maxLength: 30 }), fc.nat(), spelling, (articles, at, as) => {
        const written = articles[at % articles.length] ?? '';
        const respelt = written.replaceAll('-', as.separator);
        const name = (as.lower ? respelt.toLowerCase() : respelt) + as.tail;
        const match = matchFile(indexArticles(articles.map((one) => ({ id: one, article: one }))), `${name}.jpg`);
        if (match.productId === null) expect(match.candidates).toContain(written);
        else expect(match.productId).toBe(written);
      }),
    );
  });

  it('any name at all is matched or left, never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        expect(of(name)).toHaveProperty('productId');
      }),
    );
  });
});
