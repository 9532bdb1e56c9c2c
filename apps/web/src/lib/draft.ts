import { useEffect, useState } from 'react';

function read<T extends object>(key: string, initial: T): T {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...initial, ...kept } : initial;
  } catch {
    return initial;
  }
}

/** What is typed into a long form survives leaving the page, until it is sent or thrown away. */
export function useDraft<T extends object>(
  name: string,
  initial: T,
): readonly [T, (change: Partial<T>) => void, () => void] {
  const key = `svodka.draft.${name}`;
  const [draft, setDraft] = useState(() => read(key, initial));
  useEffect(() => {
    try {
      sessionStorage.setItem(key, JSON.stringify(draft));
    } catch {
      // A full or forbidden storage only means that leaving the page forgets the draft.
    }
  }, [key, draft]);
  const change = (part: Partial<T>) => setDraft((before) => ({ ...before, ...part }));
  const clear = () => {
    sessionStorage.removeItem(key);
    setDraft(initial);
  };
  return [draft, change, clear];
}
