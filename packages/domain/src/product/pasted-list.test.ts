import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostPastedLines, parsePastedList } from './pasted-list.ts';

const read = (text: string) => parsePastedList(text).map(({ text: what, quantity, unit }) => [what, quantity, unit]);

describe('a list pasted from a letter', () => {
  it('greetings, signatures and totals are left out', () => {
    const letter = `Добрый день!
Просим выставить счёт на 3 позиции:

1. РП-7-20 — 10 шт.
2) Розетка 2РМ14Б4Г1В1 5 штук
- вилка ШР20П4ЭШ8, 12шт

С уважением, Иванов И. И.
тел. +7 343 222-11-00
ivanov@plant.example`;
    expect(read(letter)).toEqual([
      ['РП-7-20', 10_000, 'шт'],
      ['Розетка 2РМ14Б4Г1В1', 5_000, 'шт'],
      ['вилка ШР20П4ЭШ8', 12_000, 'шт'],
    ]);
  });

  it.each([
    ['ШР20П4ЭШ8 - 10', 'ШР20П4ЭШ8', 10_000],
    ['ШР20П4ЭШ8 х 10', 'ШР20П4ЭШ8', 10_000],
    ['10 х ШР20П4ЭШ8', 'ШР20П4ЭШ8', 10_000],
    ['10 шт ШР20П4ЭШ8', 'ШР20П4ЭШ8', 10_000],
    ['ШР20П4ЭШ8 (10 шт)', 'ШР20П4ЭШ8', 10_000],
    ['ШР20П4ЭШ8 10', 'ШР20П4ЭШ8', 10_000],
    ['Кабель КСУ-7 2,5 м', 'Кабель КСУ-7', 2_500],
    ['ШР20П4ЭШ8', 'ШР20П4ЭШ8', null],
    ['Жгут 6У.487-03 кол-во: 4', 'Жгут 6У.487-03', 4_000],
    ['Кабельная сборка — 5 шт', 'Кабельная сборка', 5_000],
  ])('%j is %j', (line, what, quantity) => {
    expect(read(line).map(([text, much]) => [text, much])).toEqual([[what, quantity]]);
  });
});

describe('a list pasted from a spreadsheet', () => {
  it('headings say which column is the quantity, and prices are no quantities', () => {
    const sheet =
      '№\tАртикул\tНаименование\tЦена\tКол-во\tЕд.\n1\tРП-7-20\tРозетка\t350,00\t10\tшт\n2\tШР20\tВилка\t120\t1 500\tшт';
    expect(read(sheet)).toEqual([
      ['РП-7-20 Розетка', 10_000, 'шт'],
      ['ШР20 Вилка', 1_500_000, 'шт'],
    ]);
  });

  it.each([
    ['РП-7-20;10', 'РП-7-20', 10_000],
    ['10;РП-7-20', 'РП-7-20', 10_000],
    ['РП-7-20\t\t10 шт', 'РП-7-20', 10_000],
    ['РП-7-20|шт|10|350', 'РП-7-20', 10_000],
    ['102030\t15', '102030', 15_000],
    ['РП-7-20\tкрасный', 'РП-7-20 красный', null],
  ])('without headings, %j is %j', (row, what, quantity) => {
    expect(read(row).map(([text, much]) => [text, much])).toEqual([[what, quantity]]);
  });

  it('a column that counts the rows is no quantity', () => {
    expect(read('1\tРП-7\t10\n2\tРП-8\t20')).toEqual([
      ['РП-7', 10_000, null],
      ['РП-8', 20_000, null],
    ]);
  });
});

it('any text is read without failing, to at most so many lines, each with something in it', () => {
  const text = fc.array(fc.oneof(fc.string(), fc.constantFrom('РП-7 — 3 шт', 'a\t1\t2', '5;', '10 шт')), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(text, (rows) => {
      const lines = parsePastedList(rows.join('\n'));
      expect(lines.length).toBeLessThanOrEqual(mostPastedLines);
      for (const { text: what, quantity } of lines) {
        expect(what).not.toBe('');
        expect(quantity === null || quantity > 0).toBe(true);
      }
    }),
  );
});
