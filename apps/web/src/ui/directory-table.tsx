import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { ScrollRegion } from './scroll-region.tsx';

interface DirectoryTableProps {
  label: string;
  /** Titles of the columns before the one of buttons; a phone has no room for the rare ones. */
  columns: readonly { title: string; rare?: boolean }[];
  className?: string;
  children: ReactNode;
}

/** A directory of the settings: its words in rows, what can be done with each at the end. */
export function DirectoryTable({ label, columns, className, children }: DirectoryTableProps) {
  return (
    <ScrollRegion label={label} className={cx('overflow-x-auto rounded-[9px] border border-line bg-panel', className)}>
      <table className="w-full">
        <thead>
          <tr className="text-left text-s text-ink3 [&>th]:px-3 [&>th]:py-2 [&>th]:font-medium">
            {columns.map(({ title, rare = false }) => (
              <th key={title} className={cx(rare && 'max-[719px]:hidden')}>
                {title}
              </th>
            ))}
            <th>
              <span className="sr-only">{t`Действия`}</span>
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollRegion>
  );
}
