import type { ReactNode } from 'react';
import { useId } from 'react';

export interface FieldIds {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** A warning may be overridden: it does not stop saving. */
  warning?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  children: (ids: FieldIds) => ReactNode;
}

/** Label, control, and below it one line: error, warning or hint, tied to the control for those who listen. */
export function Field({ label, hint, warning, error, required = false, children }: FieldProps) {
  const id = useId();
  const below = error ?? warning ?? hint;
  const tone = error ? 'text-late' : warning ? 'text-risk' : 'text-ink3';
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-s font-medium text-ink2">
        {label}
        {required ? <span aria-hidden="true"> *</span> : null}
      </label>
      {children({
        id,
        ...(below ? { 'aria-describedby': `${id}-note` } : {}),
        ...(error ? { 'aria-invalid': true } : {}),
      })}
      {below ? (
        <p id={`${id}-note`} className={`text-s ${tone}`}>
          {below}
        </p>
      ) : null}
    </div>
  );
}
