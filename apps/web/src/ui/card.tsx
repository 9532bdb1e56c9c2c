import type { ReactNode } from 'react';
import { cx } from './cx.ts';

interface CardProps {
  /** Where others on the page lead to. */
  id?: string;
  title: ReactNode;
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  className?: string;
}

export function Card({ id, title, note, actions, children, className }: CardProps) {
  return (
    <section
      id={id}
      tabIndex={id ? -1 : undefined}
      className={cx('min-w-0 break-inside-avoid rounded-[9px] border border-line bg-panel', className)}
    >
      <header className="flex min-h-9 items-center gap-2 border-b border-line2 px-3 py-1.5">
        <h2 className="font-semibold">
          {title}
          {note ? <span className="ml-2 text-s font-medium text-ink3">{note}</span> : null}
        </h2>
        {actions ? <div className="no-print ml-auto flex gap-1">{actions}</div> : null}
      </header>
      {children}
    </section>
  );
}

export function CardRow({ children, top = false }: { children: ReactNode; top?: boolean }) {
  return (
    <div
      className={cx(
        'flex justify-between gap-3 border-t border-line2 px-3 py-1.5 first-of-type:border-t-0',
        top ? 'items-start' : 'items-center',
      )}
    >
      {children}
    </div>
  );
}

export function CardEmpty({ children }: { children: ReactNode }) {
  return <p className="px-3 py-3 text-ink3">{children}</p>;
}
