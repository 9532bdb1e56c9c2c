import type { ReasonKind } from '@svodka/domain';
import { TextField } from '#ui';

interface ReasonFieldProps {
  kind: ReasonKind;
  label: string;
  hint: string;
  value: string;
  onText: (reason: string) => void;
}

/** The reason of a directory, or one's own words. */
export function ReasonField({ kind, ...field }: ReasonFieldProps) {
  return <TextField name={`reason-${kind}`} maxLength={2000} required {...field} />;
}
