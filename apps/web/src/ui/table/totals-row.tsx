import { cx } from '../cx.ts';
import type { Column, DataTableProps } from './types.ts';

/** Totals of the whole filter, not of what happens to be loaded. */
export function TotalsRow<T>({
  columns,
  totals,
}: {
  columns: ReadonlyArray<Column<T>>;
  totals: NonNullable<DataTableProps<T>['totals']>;
}) {
  return (
    <div role="row" className="grid-row sticky bottom-0 z-10 h-[34px] border-t border-line bg-panel font-semibold">
      {columns.map((column, at) => (
        <div
          key={column.id}
          role="gridcell"
          className={cx(
            'flex items-center overflow-hidden bg-panel px-2 whitespace-nowrap',
            at === 0 && 'sticky-first overflow-visible',
            column.align === 'end' && 'justify-end',
          )}
        >
          {totals[column.id]}
        </div>
      ))}
    </div>
  );
}
