import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { FormEvent, ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog, DialogActions } from './dialog.tsx';

interface CommandFormShellProps {
  title: string;
  note?: string;
  submitLabel: string;
  danger?: boolean;
  wide?: boolean;
  busy: boolean;
  valid: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The dialog every command's form shares. */
export function CommandForm({
  title,
  note,
  submitLabel,
  danger = false,
  wide = false,
  busy,
  valid,
  onSubmit,
  onClose,
  children,
}: CommandFormShellProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (valid) onSubmit();
  };
  return (
    <Dialog open onClose={onClose} title={title} note={note} wide={wide}>
      <form onSubmit={submit} className="flex flex-col gap-3" aria-label={title}>
        {children}
        <DialogActions>
          <Button onClick={onClose}>
            <Trans>Не сейчас</Trans>
          </Button>
          <Button
            type="submit"
            kind={danger ? 'danger' : 'primary'}
            busy={busy}
            disabled={!valid}
            title={valid ? undefined : t`Заполните обязательные поля`}
          >
            {submitLabel}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
