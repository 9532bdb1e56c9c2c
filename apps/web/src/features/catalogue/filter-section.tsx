import type { ReactNode } from 'react';

/** A named part of the filters. */
export function FilterSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-1 border-t border-line2 px-2 py-2.5">
      <legend className="sr-only">{title}</legend>
      <div aria-hidden="true" className="text-s font-semibold text-ink2">
        {title}
      </div>
      {children}
    </fieldset>
  );
}
