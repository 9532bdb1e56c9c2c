import { t } from '@lingui/core/macro';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useHotkey, useSettled } from '#lib';
import { controlClass } from './form/input.tsx';

/** Search within a list. `/` comes here, Esc clears and goes back to the list. */
export function SearchInput({
  value,
  onChange,
  label,
}: {
  value: string;
  onChange: (text: string) => void;
  label?: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const settled = useSettled(typed, 250);
  const tell = useEffectEvent((text: string) => {
    if (text !== value) onChange(text);
  });
  useEffect(() => tell(settled), [settled]);
  // The list may be opened with another search from outside: a saved view, a link.
  const follow = useEffectEvent((text: string) => {
    if (document.activeElement !== input.current) setTyped(text);
  });
  useEffect(() => follow(value), [value]);
  useHotkey('/', () => input.current?.focus());
  return (
    <div className="w-36 max-[719px]:w-full">
      <input
        ref={input}
        type="search"
        aria-label={label ?? t`Поиск в списке`}
        placeholder={label ?? t`Поиск в списке`}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          setTyped('');
          event.stopPropagation();
          document.querySelector<HTMLElement>('[role=grid]')?.focus();
        }}
        className={controlClass}
      />
    </div>
  );
}
