import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { renderWithTexts } from '../../test-render.tsx';
import { DataTable } from './data-table.tsx';
import type { Column, DataTableProps } from './types.ts';

interface Row {
  id: string;
  name: string;
}

const rows: Row[] = Array.from({ length: 40 }, (_, at) => ({ id: `r${at}`, name: `Заказ ${at}` }));
const columns: Column<Row>[] = [
  { id: 'name', title: 'Заказ', size: 100, sortable: true, cell: (row) => row.name },
  { id: 'id', title: 'Код', size: 80, cell: (row) => row.id },
];

function show(change: Partial<DataTableProps<Row>> = {}) {
  const props: DataTableProps<Row> = {
    id: 'test',
    label: 'Заказы',
    columns,
    rows,
    rowId: (row) => row.id,
    rowLabel: (row) => row.name,
    loading: false,
    error: null,
    onRetry: vi.fn(),
    empty: 'пусто',
    hasMore: false,
    loadMore: vi.fn(),
    onOpen: vi.fn(),
    ...change,
  };
  const view = renderWithTexts(<DataTable {...props} />);
  return {
    props,
    view,
    press: (key: string, options = {}) => fireEvent.keyDown(screen.getByRole('grid'), { key, ...options }),
  };
}

const spot = () =>
  document.getElementById(screen.getByRole('grid').getAttribute('aria-activedescendant') ?? '')?.textContent;

// happy-dom lays nothing out, so the window of the virtual list is given a height by hand.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 600 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 900 });
});

describe('the table', () => {
  it('is one tab stop walked by arrows, from the header to the last cell', () => {
    const { press } = show();
    expect(spot()).toBe('Заказ 0');
    press('ArrowDown');
    press('ArrowRight');
    expect(spot()).toBe('r1');
    press('Home');
    press('ArrowUp');
    press('ArrowUp');
    expect(spot()).toContain('Заказ');
    press('End', { ctrlKey: true });
    expect(screen.getByRole('grid').getAttribute('aria-activedescendant')).toBe('test-39-id');
  });
  it('opens the row with Enter and sorts by the header with Enter', () => {
    const onSort = vi.fn();
    const { press, props } = show({ onSort, sort: [] });
    press('ArrowDown');
    press('Enter');
    expect(props.onOpen).toHaveBeenCalledWith(rows[1]);
    press('ArrowUp');
    press('ArrowUp');
    press('Enter');
    expect(onSort).toHaveBeenCalledWith([{ id: 'name', desc: false }]);
  });
  it('selects with Space', () => {
    const onChange = vi.fn();
    const { press } = show({ selection: { ids: new Set(), onChange } });
    press('ArrowDown');
    press(' ');
    expect(onChange).toHaveBeenCalledWith(new Set(['r1']));
  });
  it('keeps to the same row when rows come anew in another order', () => {
    const { press, props, view } = show();
    press('ArrowDown');
    view.rerender(<DataTable {...props} rows={[{ id: 'new', name: 'Новый' }, ...rows]} />);
    expect(spot()).toBe('Заказ 1');
  });
  it('keeps to the place of a row that is gone, and to the last one when that was its place', () => {
    const { press, props, view } = show();
    press('End', { ctrlKey: true });
    view.rerender(<DataTable {...props} rows={rows.slice(0, -1)} />);
    expect(screen.getByRole('grid').getAttribute('aria-activedescendant')).toBe('test-38-id');
  });
  it('asks for the next page before the end is reached', () => {
    const { props } = show({ hasMore: true });
    expect(props.loadMore).toHaveBeenCalled();
  });
  it('has its empty and its failed state', () => {
    show({ rows: [] });
    expect(screen.getByText('пусто')).toBeTruthy();
    show({ rows: [], error: new Error('x') });
    expect(screen.getByRole('alert')).toBeTruthy();
  });
  it('explains a cell the keyboard has come to, and hides it with Esc', async () => {
    const explained = columns.map((column) => ({ ...column, hint: (row: Row) => `Почему ${row.id}` }));
    const { press } = show({ columns: explained });
    press('ArrowDown');
    expect((await screen.findByRole('tooltip')).textContent).toBe('Почему r1');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());
  });
});
