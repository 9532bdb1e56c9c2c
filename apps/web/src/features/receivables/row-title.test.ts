import { expect, it } from 'vitest';
import { rowTitle } from './row-title.ts';

const row = { name: 'Шкаф ЩО-70', number: '26-0142', clientName: 'Вектор', managerName: 'Орлова' };

it('a row is called by what it puts together', () => {
  expect(rowTitle({ ...row, name: 'Вектор', number: null }, 'client')).toEqual({ top: 'Вектор', bottom: 'Орлова' });
  expect(rowTitle(row, 'order')).toEqual({ top: '26-0142 · Вектор', bottom: 'Шкаф ЩО-70' });
  expect(rowTitle({ ...row, name: 'Орлова' }, 'manager')).toEqual({ top: 'Орлова' });
  expect(rowTitle({ ...row, number: 'Д-7' }, 'contract')).toEqual({ top: 'Вектор', bottom: 'договор Д-7' });
});

it('what has no order, contract or manager says so', () => {
  const bare = { name: '', number: null, clientName: 'Вектор', managerName: null };
  expect(rowTitle(bare, 'order')).toEqual({ top: 'Вектор', bottom: 'деньги без заказа' });
  expect(rowTitle(bare, 'contract')).toEqual({ top: 'Вектор', bottom: 'без договора' });
  expect(rowTitle(bare, 'manager')).toEqual({ top: 'Менеджер не назначен' });
  expect(rowTitle({ ...bare, name: 'Вектор' }, 'client').bottom).toBe('менеджер не назначен');
});
