import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { CommandForm, TextAreaField } from '#ui';
import type { EntryRunner } from './use-entry-command.ts';

interface DecideProps {
  runner: EntryRunner;
  onClose: () => void;
}

/** Puts a line aside: no business of the order desk. */
export function NotOursDialog({ runner, onClose }: DecideProps) {
  const [note, setNote] = useState('');
  const submit = () => {
    runner.send({ kind: 'dismiss', note: note.trim() });
    onClose();
  };
  return (
    <CommandForm
      title={t`Не наше`}
      note={t`Строка уйдёт из очереди. Вернуть её можно на вкладке «Не наши».`}
      submitLabel={t`Отложить`}
      busy={runner.busy}
      valid
      onSubmit={submit}
      onClose={onClose}
    >
      <TextAreaField label={t`Что это за деньги`} value={note} maxLength={2000} onText={setNote} />
    </CommandForm>
  );
}

/** Takes a posted line back: its payment is reversed, orders lose what it gave them. */
export function UndoDialog({ runner, onClose }: DecideProps) {
  const [reason, setReason] = useState('');
  const submit = () => {
    runner.send({ kind: 'undo', reason: reason.trim() });
    onClose();
  };
  return (
    <CommandForm
      title={t`Отменить разноску`}
      note={t`Платёж будет сторнирован, строка вернётся в очередь. Заказы, ушедшие дальше, останутся на своих этапах.`}
      submitLabel={t`Отменить разноску`}
      danger
      busy={runner.busy}
      valid={reason.trim() !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextAreaField label={t`Почему`} required value={reason} maxLength={2000} onText={setReason} />
    </CommandForm>
  );
}
