import { Bone } from '../query-view.tsx';
import type { Column } from './types.ts';

const bonesShown = 14;

/** The table before its first rows: same columns, same heights, so nothing jumps. */
export function TableBones<T>({ columns, rowHeight }: { columns: ReadonlyArray<Column<T>>; rowHeight: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: bonesShown }, (_, index) => `bone-${index}`).map((key) => (
        <div key={key} className="grid-row border-b border-line2" style={{ height: rowHeight }}>
          {columns.map((column) => (
            <div key={column.id} className="flex items-center px-2">
              <Bone className="h-3.5 w-4/5" />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
