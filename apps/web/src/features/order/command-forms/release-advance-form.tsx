import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { CommandForm, TextAreaField } from '#ui';
import type { CommandFormProps } from '../command-dialog.tsx';

/** The director says on what ground the order goes on without its advance. */
export function ReleaseAdvanceForm({ card: { order }, runner, onClose }: CommandFormProps) {
  const [note, setNote] = useState('');
  return (
    <CommandForm
      title={t`Запустить без аванса`}
      note={order.number}
      submitLabel={t`Запустить`}
      busy={runner.busy}
      valid={note.trim() !== ''}
      onSubmit={() => runner.send({ type: 'releaseAdvance', note: note.trim() })}
      onClose={onClose}
    >
      <TextAreaField
        label={t`Основание`}
        hint={t`Решение останется в истории вместе с вашим именем.`}
        value={note}
        maxLength={2000}
        required
        onText={setNote}
      />
    </CommandForm>
  );
}
