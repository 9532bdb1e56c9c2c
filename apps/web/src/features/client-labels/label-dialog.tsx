import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ClientLabelKind } from '@svodka/domain';
import { type FormEvent, useState } from 'react';
import { Button, Dialog, FormEnd, TextField } from '#ui';
import type { ClientLabel } from './labels-page.tsx';
import { sayUse } from './say-use.ts';
import { useLabelCommands } from './use-label-commands.ts';

interface LabelDialogProps {
  kind: ClientLabelKind;
  /** What a new word of the directory is called. */
  title: string;
  /** Null for a new one. */
  label: ClientLabel | null;
  onClose: () => void;
}

export function LabelDialog({ kind, title, label, onClose }: LabelDialogProps) {
  const [name, setName] = useState(label?.name ?? '');
  const { save } = useLabelCommands(onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const word = name.trim();
    save.mutate(label === null ? { kind, name: word } : { id: label.id, version: label.version, name: word });
  };
  const use = label && label.clients > 0 ? sayUse(label.clients) : null;
  return (
    <Dialog
      open
      onClose={onClose}
      title={label ? label.name : title}
      note={use ? t`Новое название сразу появится у клиентов: ${use}.` : undefined}
    >
      <form onSubmit={submit} className="grid grid-cols-1 gap-3">
        <TextField label={t`Название`} required maxLength={200} value={name} onText={setName} />
        <FormEnd error={save.error}>
          <Button type="submit" kind="primary" busy={save.isPending} disabled={name.trim() === ''}>
            {label ? <Trans>Переименовать</Trans> : <Trans>Добавить</Trans>}
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
