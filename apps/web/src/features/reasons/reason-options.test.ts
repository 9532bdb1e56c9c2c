import { expect, it } from 'vitest';
import { otherReason, type Reason, reasonOptions } from './reason-options.ts';

const reason = (name: string, party: Reason['party']): Reason => ({
  id: name,
  kind: 'lateness',
  name,
  nameEn: null,
  party,
});

it('reasons of whom the question is about come first, one of one’s own last', () => {
  const options = reasonOptions(
    [reason('Загрузка цеха', 'production'), reason('Загрузка КБ', 'engineering'), reason('Разное', null)],
    'engineering',
  );
  expect(options.map(({ value, group }) => [value, group])).toEqual([
    ['Загрузка КБ', 'КБ'],
    ['Загрузка цеха', 'Цех'],
    ['Разное', 'Общие'],
    [otherReason, undefined],
  ]);
});
