import { useEffect, useEffectEvent } from 'react';

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

function isInsideDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=dialog],[role=alertdialog],[role=menu]') !== null;
}

/** Cyrillic layouts give other letters on the same keys, so plain letters are told by the place of the key. */
function matches(event: KeyboardEvent, key: string): boolean {
  const withCommand = key.startsWith('mod+');
  const plain = withCommand ? key.slice(4) : key;
  if (withCommand !== (event.ctrlKey || event.metaKey) || event.altKey) return false;
  if (/^[a-z]$/.test(plain)) return event.code === `Key${plain.toUpperCase()}`;
  return (
    event.key === plain ||
    (plain === '/' && event.code === 'Slash' && !event.shiftKey) ||
    (plain === '?' && event.code === 'Slash' && event.shiftKey)
  );
}

/** A key for the whole page. Single letters are silent while something is typed or a dialog is open. */
export function useHotkey(key: string, run: () => void, enabled = true): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!matches(event, key) || event.defaultPrevented) return;
    if (!key.startsWith('mod+') && (isTyping(event.target) || isInsideDialog(event.target))) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [enabled]);
}
