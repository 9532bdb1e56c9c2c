import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderWithTexts } from '#test-render';
import { AgingBar } from './aging-bar.tsx';

const none = { notDue: 0, d1to30: 0, d31to60: 0, d61to90: 0, over90: 0 };

it('a debt is told by how late it is, to the eye and to those who listen', () => {
  renderWithTexts(<AgingBar sums={{ ...none, notDue: 300_000, over90: 100_000 }} />);
  const bar = screen.getByRole('img');
  expect(bar.getAttribute('aria-label')?.replaceAll('\u00A0', ' ')).toBe(
    'Срок не наступил: 3 000 ₽\nБольше 90 дней: 1 000 ₽',
  );
  expect([...bar.children].map((part) => part.getAttribute('style'))).toEqual(['width: 75%;', 'width: 25%;']);
});

it('where nothing is owed there is nothing to draw', () => {
  const { container } = renderWithTexts(<AgingBar sums={none} />);
  expect(container.innerHTML).toBe('');
});
