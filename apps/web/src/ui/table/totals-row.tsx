import { cx } from '../cx.ts';
import type { Column, DataTableProps } from './types.ts';

interface TotalsRowProps<T> {
  columns: ReadonlyArray<Column<T>>;
  totals: NonNullable<DataTableProps<T>['totals']>;
}

/** Totals of the whole filter, not of what happens to be loaded. */
export function TotalsRow<T>({ columns, totals }: TotalsRowProps<T>) {
  return (
    <tfoot className="sticky bottom-0 z-10 block">
      <tr className="grid-row h-[34px] border-t border-line bg-panel font-semibold">
        {columns.map((column, at) => (
          <td
            key={column.id}
            className={cx(
              'flex items-center overflow-hidden bg-panel px-2 whitespace-nowrap',
              at === 0 && 'sticky-first overflow-visible pl-3',
              column.align === 'end' && 'justify-end overflow-visible',
            )}
          >
            {totals[column.id]}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
