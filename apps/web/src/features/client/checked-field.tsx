import type { TaxIdCheck } from '@svodka/domain';
import type { ReactNode } from 'react';
import { sayRefusal } from '#lib';
import { Field, type FieldIds } from '#ui';

interface CheckedFieldProps {
  label: string;
  /** What was found; null while there is nothing to check. */
  checked: TaxIdCheck | null;
  hint?: ReactNode;
  required?: boolean;
  children: (ids: FieldIds) => ReactNode;
}

/** A failed control digit is a warning that the person may override; a wrong length is an error. */
export function CheckedField({ checked, ...field }: CheckedFieldProps) {
  const words = checked && checked.status !== 'valid' ? sayRefusal(checked.code) : undefined;
  return <Field {...field} {...(checked?.status === 'error' ? { error: words } : { warning: words })} />;
}
