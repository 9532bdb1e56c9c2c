import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { CommandForm, Field, TextArea } from '#ui';
import type { CommandFormProps } from '../command-dialog.tsx';

/** Commands that only need a sentence: the cause of a pause, the ground for going on without the advance. */
export function TextForm({
  command,
  card: { order },
  runner,
  onClose,
}: CommandFormProps & { command: 'pause' | 'releaseAdvance' }) {
  const [text, setText] = useState('');
  const pause = command === 'pause';
  const send = () =>
    runner.send(pause ? { type: 'pause', cause: text.trim() } : { type: 'releaseAdvance', note: text.trim() });
  return (
    <CommandForm
      title={pause ? t`Поставить на паузу` : t`Запустить без аванса`}
      note={order.number}
      submitLabel={pause ? t`Поставить на паузу` : t`Запустить`}
      busy={runner.busy}
      valid={text.trim() !== ''}
      onSubmit={send}
      onClose={onClose}
    >
      <Field
        label={pause ? t`Причина` : t`Основание`}
        required
        hint={
          pause ? t`Пока пауза не снята, норма стадии не идёт.` : t`Решение останется в истории вместе с вашим именем.`
        }
      >
        {(ids) => (
          <TextArea {...ids} value={text} maxLength={2000} required onChange={(event) => setText(event.target.value)} />
        )}
      </Field>
    </CommandForm>
  );
}
