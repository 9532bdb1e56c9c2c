import type { ReactNode } from 'react';

/** The usual cell: what matters above, what explains it below; the second line leaves in the compact density. */
export function TwoLines({ top, bottom, strong = true }: { top: ReactNode; bottom?: ReactNode; strong?: boolean }) {
  return (
    <>
      <div title={typeof top === 'string' ? top : undefined} className={`truncate ${strong ? 'font-[550]' : ''}`}>
        {top}
      </div>
      <div className="cell-second truncate text-s text-ink3">{bottom ?? '\u00A0'}</div>
    </>
  );
}
