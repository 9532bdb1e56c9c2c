import type { ComponentProps } from 'react';
import { cx } from '../cx.ts';

export const controlClass =
  'h-7.5 w-full min-w-0 rounded-md border border-edge/60 bg-panel px-2 text-ink aria-invalid:border-late disabled:bg-line2 disabled:text-ink3 max-[719px]:h-9 max-[719px]:text-base';

export function Input({
  numeric = false,
  ...rest
}: Omit<ComponentProps<'input'>, 'className'> & { numeric?: boolean }) {
  return (
    <input
      className={cx(controlClass, numeric && 'text-right tabular-nums')}
      {...(numeric ? { inputMode: 'decimal' as const } : {})}
      autoComplete="off"
      {...rest}
    />
  );
}

export function TextArea(props: Omit<ComponentProps<'textarea'>, 'className'>) {
  return <textarea rows={3} className={cx(controlClass, 'h-auto! py-1.5')} {...props} />;
}

export function DateInput(props: Omit<ComponentProps<'input'>, 'className' | 'type'>) {
  return <input type="date" className={controlClass} {...props} />;
}
