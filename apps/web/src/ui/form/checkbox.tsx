import type { ComponentProps, ReactNode } from 'react';

export function Checkbox({
  label,
  ...rest
}: Omit<ComponentProps<'input'>, 'className' | 'type'> & { label: ReactNode }) {
  return (
    <label className="inline-flex min-h-6 cursor-pointer items-center gap-2">
      <input type="checkbox" className="size-4 accent-accent" {...rest} />
      <span>{label}</span>
    </label>
  );
}
