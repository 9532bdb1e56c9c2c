import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx.ts';

export type ButtonKind = 'plain' | 'primary' | 'soft' | 'ghost' | 'danger';

const kinds: Record<ButtonKind, string> = {
  plain: 'border-line bg-panel text-ink hover:bg-line2',
  primary: 'border-accent bg-accent text-accent-ink hover:opacity-90',
  soft: 'border-transparent bg-accent-bg text-accent hover:border-accent',
  ghost: 'border-transparent bg-transparent text-ink2 hover:bg-line2',
  danger: 'border-line bg-panel text-late hover:bg-late-bg',
};

const base =
  'inline-flex items-center justify-center gap-1.5 rounded-md border font-semibold whitespace-nowrap select-none disabled:bg-transparent disabled:text-ink3 disabled:border-line aria-disabled:bg-transparent aria-disabled:text-ink3 aria-disabled:border-line aria-disabled:cursor-not-allowed';

export function buttonClass(kind: ButtonKind = 'plain', small = false): string {
  return cx(base, kinds[kind], small ? 'h-6 px-2 text-s' : 'h-7.5 px-2.5 max-[719px]:h-9');
}

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  kind?: ButtonKind;
  small?: boolean;
  busy?: boolean;
  children?: ReactNode;
}

export function Button({
  kind = 'plain',
  small = false,
  busy = false,
  disabled,
  type = 'button',
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      className={buttonClass(kind, small)}
      {...rest}
    >
      {children}
    </button>
  );
}

/** A square button whose only sign is an icon, so its words are required. */
export function IconButton({
  label,
  children,
  kind = 'ghost',
  ...rest
}: Omit<ButtonProps, 'small'> & { label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={cx(base, kinds[kind], 'size-7.5 max-[719px]:size-9')}
      {...rest}
    >
      {children}
    </button>
  );
}
