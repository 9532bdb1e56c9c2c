import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { Button, TextArea } from '#ui';
import { useQuestionCommands } from './use-question-commands.ts';

interface AnswerFormProps {
  questionId: string;
  orderId: string;
  onClose: () => void;
}

/** The answer in place, under the question it is given to. */
export function AnswerForm({ questionId, orderId, onClose }: AnswerFormProps) {
  const [text, setText] = useState('');
  const { answer, busy } = useQuestionCommands(orderId, onClose);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (text.trim()) answer.mutate({ questionId, text: text.trim() });
  };
  return (
    <form onSubmit={submit} className="no-print mt-1.5 flex flex-col gap-1.5" aria-label={t`Ответ на вопрос`}>
      <TextArea
        aria-label={t`Ответ`}
        rows={2}
        autoFocus
        value={text}
        maxLength={2000}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
        }}
      />
      <div className="flex gap-1.5">
        <Button small type="submit" kind="primary" busy={busy} disabled={text.trim() === ''}>
          <Trans>Ответить</Trans>
        </Button>
        <Button small onClick={onClose}>
          <Trans>Не сейчас</Trans>
        </Button>
      </div>
    </form>
  );
}
