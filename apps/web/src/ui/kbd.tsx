import type { ReactNode } from 'react';

export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="rounded-sm border border-line bg-panel px-1 font-sans text-s font-medium text-ink3 max-[719px]:hidden">
      {children}
    </kbd>
  );
}
