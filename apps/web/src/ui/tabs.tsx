import type { ReactNode } from 'react';
import { useRef } from 'react';
import { cx } from './cx.ts';

export interface TabOption<T extends string> {
  value: T;
  label: ReactNode;
  count?: number | undefined;
}

interface TabsProps<T extends string> {
  label: string;
  value: T;
  options: ReadonlyArray<TabOption<T>>;
  onChange: (value: T) => void;
  /** Id of the panel the tabs switch. */
  panelId: string;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** A line of tabs over one panel; arrows move, the chosen one is the only tab stop. */
export function Tabs<T extends string>({ label, value, options, onChange, panelId }: TabsProps<T>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (step: number) => {
    const at = options.findIndex((option) => option.value === value);
    const next = options[(at + step + options.length) % options.length];
    if (!next) return;
    onChange(next.value);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.value}"]`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={label}
      className="no-print flex gap-0.5 overflow-x-auto border-b border-line px-4 pt-2 [scrollbar-width:none]"
    >
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="tab"
          data-tab={option.value}
          aria-selected={option.value === value}
          aria-controls={panelId}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => onChange(option.value)}
          onKeyDown={(event) => {
            const step = steps[event.key];
            if (step) move(step);
          }}
          className={cx(
            'border-b-2 px-2.5 pt-1.5 pb-2 whitespace-nowrap -outline-offset-2',
            option.value === value
              ? 'border-accent font-semibold text-ink'
              : 'border-transparent font-medium text-ink2 hover:text-ink',
          )}
        >
          {option.label}
          {option.count === undefined ? null : <span className="ml-1 font-medium text-ink3">{option.count}</span>}
        </button>
      ))}
    </div>
  );
}
