import { fireEvent, screen } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderWithTexts } from '../../test-render.tsx';
import { emptySplit, type SplitOrder, sharesOf } from './split.ts';
import { SplitGrid } from './split-grid.tsx';

// The grid only names orders; where their links lead is the router's matter.
vi.mock('@tanstack/react-router', () => ({ Link: ({ children }: { children: ReactNode }) => children }));

const order = (number: string, available: number): SplitOrder => ({
  id: number,
  number,
  stage: 'advance',
  amount: 100_000,
  available,
});

function Grid({ refund = false }: { refund?: boolean }) {
  const [split, setSplit] = useState(emptySplit);
  return (
    <>
      <SplitGrid
        total={130_000}
        orders={[order('A', 100_000), order('B', 80_000)]}
        split={split}
        onChange={setSplit}
        refund={refund}
      />
      <output>{JSON.stringify(sharesOf(split))}</output>
    </>
  );
}

const inputOf = (number: string) => screen.getByLabelText<HTMLInputElement>(`Сумма заказу ${number}`);
const type = (number: string, value: string) => fireEvent.change(inputOf(number), { target: { value } });
const shares = (): unknown => JSON.parse(screen.getByRole('status').textContent ?? '');

describe('the grid of a split', () => {
  it('tells what is left to the client, then that all is given, then how much too much', () => {
    renderWithTexts(<Grid />);
    expect(screen.getByText(/В аванс клиента: 1\s300/)).toBeTruthy();
    type('A', '1000');
    type('B', '300');
    expect(screen.getByText('Распределено всё')).toBeTruthy();
    type('B', '301');
    expect(screen.getByText(/больше, чем есть, на 1\s₽/)).toBeTruthy();
  });
  it('marks an order that would get more than it can take; an emptied sum is none', () => {
    renderWithTexts(<Grid />);
    type('B', '801');
    expect(inputOf('B').getAttribute('aria-invalid')).toBe('true');
    type('B', '');
    expect(inputOf('B').getAttribute('aria-invalid')).toBeNull();
    expect(shares()).toEqual([]);
  });
  it('gives an order what is left for it, or all orders in turn', () => {
    renderWithTexts(<Grid />);
    fireEvent.click(screen.getByTitle('Дать заказу B сколько можно'));
    expect(shares()).toEqual([{ orderId: 'B', amount: 80_000 }]);
    fireEvent.click(screen.getByText('Разложить по очереди'));
    expect(shares()).toEqual([
      { orderId: 'A', amount: 100_000 },
      { orderId: 'B', amount: 30_000 },
    ]);
  });
  it('says of a refund that the rest comes from the advance', () => {
    renderWithTexts(<Grid refund />);
    expect(screen.getByText(/Из аванса клиента/)).toBeTruthy();
  });
});
