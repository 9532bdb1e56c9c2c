import type { ReactNode } from 'react';

/** A part of a brief: on paper it isn't torn in two. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-3 break-inside-avoid">
      <h3 className="border-b border-line pb-0.5 font-semibold">{title}</h3>
      <div className="mt-1">{children}</div>
    </section>
  );
}
