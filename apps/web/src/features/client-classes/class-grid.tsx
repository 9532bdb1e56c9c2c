import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type ClientsSearch, formatInteger } from '#lib';
import { cx, Icon, Money } from '#ui';

export interface GridCell {
  clients: number;
  revenue: number;
  /** The list of the clients it counts. */
  search: ClientsSearch;
  /** Which way they went. */
  way?: 'up' | 'down' | 'same';
}

interface ClassGridProps {
  caption: string;
  /** What the rows are. */
  corner: ReactNode;
  columns: readonly { key: string; title: string }[];
  rows: readonly { key: string; title: string; cells: readonly GridCell[] }[];
}

function Cell({ cell: { clients, revenue, search, way } }: { cell: GridCell }) {
  if (clients === 0) return <td className="border border-line2 text-center text-ink3">—</td>;
  return (
    <td className={cx('border border-line2 p-0 text-center', way === 'same' && 'bg-line2')}>
      <Link to="/clients" search={search} className="block px-2 py-2 hover:underline">
        <span className="inline-flex items-center gap-1 text-[15px] font-semibold tabular-nums">
          {formatInteger(clients)}
          {way === 'up' || way === 'down' ? <Icon name={way} size={11} /> : null}
        </span>
        <span className="block text-s text-ink2 max-[719px]:hidden">
          <Money kopecks={revenue} shown="never" />
        </span>
      </Link>
    </td>
  );
}

/** A matrix of clients: each cell opens those it counts. */
export function ClassGrid({ caption, corner, columns, rows }: ClassGridProps) {
  return (
    <table className="w-full table-fixed">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="text-s text-ink3 [&>th]:px-2 [&>th]:py-1.5 [&>th]:font-medium">
          <th className="w-1/5 text-left">{corner}</th>
          {columns.map(({ key, title }) => (
            <th key={key} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, title, cells }) => (
          <tr key={key}>
            <th scope="row" className="px-2 text-left font-semibold">
              {title}
            </th>
            {cells.map((cell, at) => (
              <Cell key={columns[at]?.key} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
