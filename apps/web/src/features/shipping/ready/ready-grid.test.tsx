import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ReadyGrid } from './ready-grid.tsx';
import { type ReadyLine, useReadyRows } from './ready-rows.ts';

const line = (at: number, change: Partial<ReadyLine> = {}): ReadyLine => ({
  lineId: `l${at}`,
  orderNumber: `2026-0000${at}`,
  clientName: 'АО «Радиолад»',
  description: `Вилка ${at}`,
  unit: 'шт',
  quantity: 40_000,
  was: 0,
  least: 0,
  most: 40_000,
  ...change,
});

function Grid({ lines }: { lines: ReadyLine[] }) {
  const grid = useReadyRows(lines, new Map());
  return (
    <>
      <ReadyGrid grid={grid} />
      <output>{JSON.stringify(grid.valid ? grid.changed : null)}</output>
    </>
  );
}

const inputs = () => screen.getAllByRole<HTMLInputElement>('textbox');
const values = () => inputs().map((input) => input.value);
const written = (): unknown => JSON.parse(screen.getByRole('status').textContent ?? '');

function paste(at: number, text: string): void {
  const input = inputs()[at];
  if (input) fireEvent.paste(input, { clipboardData: { getData: () => text } });
}

function type(at: number, text: string): void {
  const input = inputs()[at];
  if (input) fireEvent.change(input, { target: { value: text } });
}

describe('the grid of ready quantities', () => {
  it('lays a copied column from the row it was pasted on, and stops at the last row', () => {
    render(<Grid lines={[line(1), line(2), line(3)]} />);
    paste(1, '10\r\n20\r\n30\r\n');
    expect(values()).toEqual(['0', '10', '20']);
    expect(document.activeElement).toBe(inputs()[2]);
    expect(written()).toEqual([
      { lineId: 'l2', readyQuantity: 10_000 },
      { lineId: 'l3', readyQuantity: 20_000 },
    ]);
  });
  it('begins in the first row and is walked by Enter and arrows', () => {
    render(<Grid lines={[line(1), line(2)]} />);
    expect(document.activeElement).toBe(inputs()[0]);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter' });
    expect(document.activeElement).toBe(inputs()[1]);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(inputs()[0]);
  });
  it('says what is wrong with a row, and nothing can be written until it is right', () => {
    render(<Grid lines={[line(1, { was: 20_000, least: 10_000 })]} />);
    type(0, '41');
    expect(screen.getByText('не больше 40')).toBeTruthy();
    type(0, '9');
    expect(screen.getByText('не меньше 10')).toBeTruthy();
    type(0, 'нет');
    expect(screen.getByText('нужно число')).toBeTruthy();
    expect(written()).toBeNull();
    type(0, '12');
    expect(written()).toEqual([{ lineId: 'l1', readyQuantity: 12_000 }]);
  });
});
