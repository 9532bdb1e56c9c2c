import { t } from '@lingui/core/macro';
import type { DragEvent } from 'react';
import { cx } from '../cx.ts';
import { Icon } from '../icon.tsx';
import type { Column } from './types.ts';
import type { ColumnTable } from './use-column-table.ts';

type Header<T extends object> = ReturnType<ColumnTable<T>['getHeaderGroups']>[number]['headers'][number];

interface HeaderCellProps<T extends object> {
  id: string;
  index: number;
  header: Header<T>;
  column: Column<T> | undefined;
  active: boolean;
  onDragStart: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
}

const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

function Title<T extends object>({ header, shown }: { header: Header<T>; shown: Column<T> | undefined }) {
  const { column } = header;
  const sorted = column.getIsSorted();
  const title = shown?.title ?? '';
  if (!column.getCanSort()) return <span className="truncate">{title}</span>;
  return (
    <button
      type="button"
      tabIndex={-1}
      title={shown?.sortedBy ?? t`Сортировать: ${title}`}
      onClick={column.getToggleSortingHandler()}
      className="inline-flex min-w-0 items-center gap-0.5 hover:text-ink"
    >
      <span className="truncate">{title}</span>
      {sorted ? <Icon name={sorted === 'asc' ? 'up' : 'down'} size={12} /> : null}
    </button>
  );
}

export function HeaderCell<T extends object>({
  id,
  index,
  header,
  column,
  active,
  onDragStart,
  onDrop,
}: HeaderCellProps<T>) {
  const sorted = header.column.getIsSorted();
  const resize = header.getResizeHandler();
  return (
    <th
      id={id}
      scope="col"
      aria-colindex={index + 1}
      aria-sort={sorted ? ariaSort[sorted] : undefined}
      draggable={index > 0}
      onDragStart={onDragStart}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
      className={cx(
        'relative flex items-center bg-panel px-2 pt-[7px] pb-1.5 font-medium',
        index === 0 && 'sticky-first pl-3',
        active && 'spot',
        column?.align === 'end' && 'justify-end',
      )}
    >
      <Title header={header} shown={column} />
      <i
        aria-hidden="true"
        draggable
        onDragStart={(event) => {
          event.preventDefault();
          event.stopPropagation();
        }}
        onMouseDown={resize}
        onTouchStart={resize}
        onDoubleClick={() => header.column.resetSize()}
        className="resizer"
      />
    </th>
  );
}
