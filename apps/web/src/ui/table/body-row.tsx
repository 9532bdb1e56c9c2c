import { t } from '@lingui/core/macro';
import { type CSSProperties, memo, type ReactNode } from 'react';
import { cx } from '../cx.ts';
import type { Tone } from '../tone.ts';
import type { Column } from './types.ts';

interface BodyRowProps<T> {
  row: T;
  index: number;
  top: number;
  columns: ReadonlyArray<Column<T>>;
  cellId: (row: number, columnId: string) => string;
  label: string;
  tone: Tone;
  activeColumn: number | null;
  open: boolean;
  /** Absent when rows are not selectable. */
  selected?: boolean | undefined;
  onSelect: (index: number, range: boolean) => void;
  onHover?: ((row: T) => void) | undefined;
}

const marks: Record<Tone, string> = { late: 'bg-late', risk: 'bg-risk-mark', wait: '', done: '', plain: '' };

function SelectBox({
  label,
  selected,
  onToggle,
}: {
  label: string;
  selected: boolean;
  onToggle: (range: boolean) => void;
}) {
  return (
    <input
      type="checkbox"
      tabIndex={-1}
      aria-label={t`Выбрать ${label}`}
      checked={selected}
      onChange={(event) => onToggle(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
      className="mr-2 size-4 shrink-0 accent-accent"
    />
  );
}

function FirstCell<T>({ row, index, columns, label, tone, selected, onSelect }: BodyRowProps<T>) {
  const content = columns[0]?.cell(row);
  return (
    <>
      <i className={cx('row-mark', marks[tone])} />
      {selected === undefined ? (
        content
      ) : (
        <div className="flex items-center">
          <SelectBox label={label} selected={selected} onToggle={(range) => onSelect(index, range)} />
          <div className="min-w-0 flex-1">{content}</div>
        </div>
      )}
    </>
  );
}

function Row<T>(props: BodyRowProps<T>): ReactNode {
  const { row, index, top, columns, cellId, activeColumn, open, selected, onHover } = props;
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-current={open || undefined}
      className={cx('grid-row body-row', open && 'is-open', selected && 'is-selected')}
      style={{ '--top': `${top}px` } as CSSProperties}
      onMouseEnter={onHover ? () => onHover(row) : undefined}
    >
      {columns.map((column, at) => (
        <td
          key={column.id}
          id={cellId(index, column.id)}
          data-row={index}
          data-column={at}
          aria-colindex={at + 1}
          className={cx(
            'body-cell',
            at === 0 && 'sticky-first',
            column.align === 'end' && 'text-right',
            activeColumn === at && 'spot',
          )}
        >
          {at === 0 ? <FirstCell {...props} /> : column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** Memoised: while one scrolls a million rows, only those that enter the window are drawn. */
export const BodyRow = memo(Row) as typeof Row;
