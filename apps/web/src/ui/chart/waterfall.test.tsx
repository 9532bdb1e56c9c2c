import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderWithTexts } from '../../test-render.tsx';
import { Waterfall } from './waterfall.tsx';

test('a waterfall is also a table whose steps add up to its end', () => {
  renderWithTexts(
    <Waterfall
      title="Больше всего сдвинул поставщик"
      steps={[
        { label: 'Поставщик', value: 6 },
        { label: 'Производство', value: -2 },
      ]}
      start="Обещано"
      end="Сейчас"
      format={(days) => `${days} р. д.`}
      headings={{ step: 'Причина', value: 'Рабочие дни' }}
    />,
  );
  expect(screen.getByRole('figure').textContent).toContain('Больше всего сдвинул поставщик');
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual([
    'ПричинаРабочие дни',
    'Поставщик6 р. д.',
    'Производство-2 р. д.',
    'Сейчас4 р. д.',
  ]);
});
