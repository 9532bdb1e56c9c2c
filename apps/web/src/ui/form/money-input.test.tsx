import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { MoneyInput } from './money-input.tsx';

function Form() {
  const [value, setValue] = useState<number | null>(100_000);
  return (
    <>
      <MoneyInput aria-label="Сумма" value={value} onChange={setValue} />
      <output>{String(value)}</output>
    </>
  );
}

describe('the field of money', () => {
  it('leaves the text alone while it is typed and keeps whole kopecks', () => {
    render(<Form />);
    const field = screen.getByLabelText<HTMLInputElement>('Сумма');
    fireEvent.change(field, { target: { value: '1234,5' } });
    expect(field.value).toBe('1234,5');
    expect(screen.getByRole('status').textContent).toBe('123450');
    fireEvent.blur(field);
    expect(field.value.replaceAll('\u00A0', ' ')).toBe('1 234,50');
  });
  it('says nothing for what is no money and keeps it to be mended', () => {
    render(<Form />);
    const field = screen.getByLabelText<HTMLInputElement>('Сумма');
    fireEvent.change(field, { target: { value: 'сто' } });
    fireEvent.blur(field);
    expect(field.value).toBe('сто');
    expect(screen.getByRole('status').textContent).toBe('null');
  });
});
