import { expect, it } from 'vitest';
import { formOf, inputOf } from './product-form.ts';

const form = () => ({ ...formOf(null, 'group'), name: ' Розетка ', leadTimeDays: '12', cost: 500 });

it('whoever does not see the cost sends none, so that it stays', () => {
  expect(inputOf(form(), false)).not.toHaveProperty('cost');
  expect(inputOf(form(), true)).toMatchObject({ cost: 500 });
});

it('a price that was not typed is not sent: the price list keeps it', () => {
  expect(inputOf(form(), true)).not.toHaveProperty('price');
  expect(inputOf({ ...form(), price: 0 }, true)).toMatchObject({ price: 0 });
});

it('texts are trimmed, an emptied property is sent to be taken off', () => {
  const input = inputOf({ ...form(), leadTimeDays: '', properties: { id: '' } }, false);
  expect(input).toMatchObject({ name: 'Розетка', leadTimeDays: null, groupId: 'group' });
  expect(input.properties).toEqual([{ propertyId: 'id', value: '' }]);
});
