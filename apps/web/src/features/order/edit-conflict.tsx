import { ConflictDialog } from '#ui';
import type { useOrderEdit } from './use-order-edit.ts';

interface EditConflictProps {
  edit: Pick<ReturnType<typeof useOrderEdit>, 'conflict' | 'busy' | 'repeat' | 'close'>;
}

/** Somebody was quicker: says what they changed, and asks whether this edit goes over it. */
export function EditConflict({ edit: { conflict, busy, repeat, close } }: EditConflictProps) {
  if (conflict === null) return null;
  return <ConflictDialog conflict={conflict} busy={busy} onRepeat={() => void repeat()} onClose={close} />;
}
