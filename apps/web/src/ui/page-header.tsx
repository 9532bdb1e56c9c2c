import type { ReactNode } from 'react';

interface PageHeaderProps {
  title: ReactNode;
  /** One line: what the page shows and for which period. */
  note?: ReactNode;
  above?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, note, above, actions }: PageHeaderProps) {
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2 px-4 pt-3.5">
      <div className="min-w-0 flex-1 basis-80">
        {above ? <div className="mb-0.5 text-s text-ink3">{above}</div> : null}
        <h1 className="text-l font-[650] tracking-[-0.015em]">{title}</h1>
        {note ? <div className="mt-0.5 min-h-[1.35em] text-ink2">{note}</div> : null}
      </div>
      {actions ? <div className="no-print flex flex-wrap items-center gap-1.5">{actions}</div> : null}
    </div>
  );
}
