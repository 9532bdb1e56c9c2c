import { t } from '@lingui/core/macro';
import type { DragEvent } from 'react';
import { cx } from '../cx.ts';
import { Icon } from '../icon.tsx';
import type { Column } from './types.ts';
import type { ColumnTable } from './use-column-table.ts';

interface HeaderRowProps<T extends object> {
  table: ColumnTable<T>;
  byId: ReadonlyMap<string, Column<T>>;
  cellId: (row: number, columnId: string) => string;
  activeColumn: number | null;
}

const dragType = 'application/x-svodka-column';
const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

/** Puts one column before another; the first column always stays first. */
export function reordered(order: readonly string[], moving: string, before: string): string[] {
  if (moving === before || order[0] === moving) return [...order];
  const rest = order.filter((column) => column !== moving);
  rest.splice(Math.max(1, rest.indexOf(before)), 0, moving);
  return rest;
}

export function HeaderRow<T extends object>({ table, byId, cellId, activeColumn }: HeaderRowProps<T>) {
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const order = table.getAllLeafColumns().map((column) => column.id);
  const drop = (event: DragEvent, onto: string) => {
    event.preventDefault();
    const moving = event.dataTransfer.getData(dragType);
    if (moving) table.setColumnOrder(reordered(order, moving, onto));
  };
  return (
    <div role="row" aria-rowindex={1} className="grid-row border-b border-line bg-panel text-s text-ink3">
      {headers.map((header, index) => {
        const { column } = header;
        const sorted = column.getIsSorted();
        const title = byId.get(column.id)?.title ?? '';
        return (
          <div
            key={header.id}
            id={cellId(-1, column.id)}
            role="columnheader"
            aria-colindex={index + 1}
            aria-sort={sorted ? ariaSort[sorted] : undefined}
            draggable={index > 0}
            onDragStart={(event) => event.dataTransfer.setData(dragType, column.id)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => drop(event, column.id)}
            className={cx(
              'group/th relative flex items-center bg-panel px-2 pt-[7px] pb-1.5 font-medium',
              index === 0 && 'sticky-first',
              activeColumn === index && 'spot',
              byId.get(column.id)?.align === 'end' && 'justify-end',
            )}
          >
            {column.getCanSort() ? (
              <button
                type="button"
                tabIndex={-1}
                title={t`Сортировать: ${title}`}
                onClick={column.getToggleSortingHandler()}
                className="inline-flex min-w-0 items-center gap-0.5 hover:text-ink"
              >
                <span className="truncate">{title}</span>
                {sorted ? <Icon name={sorted === 'asc' ? 'up' : 'down'} size={12} /> : null}
              </button>
            ) : (
              <span className="truncate">{title}</span>
            )}
            <i
              aria-hidden="true"
              onMouseDown={header.getResizeHandler()}
              onTouchStart={header.getResizeHandler()}
              onDoubleClick={() => column.resetSize()}
              className="resizer"
            />
          </div>
        );
      })}
    </div>
  );
}
