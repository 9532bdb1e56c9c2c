import { t } from '@lingui/core/macro';
import { memo, type ReactNode } from 'react';
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
  onClick: (index: number, column: number) => void;
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
      onClick={(event) => event.stopPropagation()}
      className="mr-2 size-4 shrink-0 accent-accent"
    />
  );
}

function Row<T>({
  row,
  index,
  top,
  columns,
  cellId,
  label,
  tone,
  activeColumn,
  open,
  selected,
  onSelect,
  onClick,
  onHover,
}: BodyRowProps<T>): ReactNode {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-current={open || undefined}
      className={cx('grid-row body-row', open && 'is-open', selected && 'is-selected')}
      style={{ transform: `translateY(${top}px)` }}
      onMouseEnter={onHover ? () => onHover(row) : undefined}
    >
      {columns.map((column, at) => (
        <div
          key={column.id}
          id={cellId(index, column.id)}
          role="gridcell"
          aria-colindex={at + 1}
          className={cx(
            'body-cell',
            at === 0 && 'sticky-first',
            column.align === 'end' && 'text-right',
            activeColumn === at && 'spot',
          )}
          onClick={() => onClick(index, at)}
        >
          {at === 0 ? <i className={cx('row-mark', marks[tone])} /> : null}
          {at === 0 && selected !== undefined ? (
            <div className="flex items-center">
              <SelectBox label={label} selected={selected} onToggle={(range) => onSelect(index, range)} />
              <div className="min-w-0 flex-1">{column.cell(row)}</div>
            </div>
          ) : (
            column.cell(row)
          )}
        </div>
      ))}
    </div>
  );
}

/** Memoised: while one scrolls a million rows, only those that enter the window are drawn. */
export const BodyRow = memo(Row) as typeof Row;
