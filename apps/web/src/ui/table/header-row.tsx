import type { DragEvent } from 'react';
import { HeaderCell } from './header-cell.tsx';
import { reordered } from './reordered.ts';
import type { Column } from './types.ts';
import type { ColumnTable } from './use-column-table.ts';

interface HeaderRowProps<T extends object> {
  table: ColumnTable<T>;
  byId: ReadonlyMap<string, Column<T>>;
  cellId: (row: number, columnId: string) => string;
  activeColumn: number | null;
}

const dragType = 'application/x-svodka-column';

export function HeaderRow<T extends object>({ table, byId, cellId, activeColumn }: HeaderRowProps<T>) {
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const order = table.getAllLeafColumns().map((column) => column.id);
  const drop = (event: DragEvent, onto: string) => {
    event.preventDefault();
    const moving = event.dataTransfer.getData(dragType);
    if (moving) table.setColumnOrder(reordered(order, moving, onto));
  };
  return (
    <thead className="sticky top-0 z-10 block">
      <tr aria-rowindex={1} className="grid-row border-b border-line bg-panel text-s text-ink3">
        {headers.map((header, index) => (
          <HeaderCell
            key={header.id}
            id={cellId(-1, header.column.id)}
            index={index}
            header={header}
            column={byId.get(header.column.id)}
            active={activeColumn === index}
            onDragStart={(event) => event.dataTransfer.setData(dragType, header.column.id)}
            onDrop={(event) => drop(event, header.column.id)}
          />
        ))}
      </tr>
    </thead>
  );
}
