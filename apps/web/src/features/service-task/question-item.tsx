import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { sayAsked, useMe } from '#lib';
import { Button, Moment } from '#ui';
import { AnswerForm } from './answer-form.tsx';
import type { Order, Question, Task } from './task.ts';
import { mayAnswer, mayWithdraw } from './task-options.ts';
import { useQuestionCommands } from './use-question-commands.ts';

function Answer({ question: { answer, answeredAt, answeredByName } }: { question: Question }) {
  if (answeredAt === null) return null;
  return (
    <div className="mt-0.5">
      {answer === null ? <span className="text-ink3">{t`Вопрос снят`}</span> : answer}{' '}
      <span className="text-s text-ink3">
        {answeredByName} <Moment value={answeredAt} />
      </span>
    </div>
  );
}

function Buttons({ task, question, order }: { task: Task; question: Question; order: Order }) {
  const me = useMe();
  const [answering, setAnswering] = useState(false);
  const { withdraw, busy } = useQuestionCommands(order.id, () => undefined);
  if (answering) return <AnswerForm questionId={question.id} orderId={order.id} onClose={() => setAnswering(false)} />;
  const canAnswer = mayAnswer(task, question, order, me);
  const canWithdraw = mayWithdraw(task, question, order, me);
  if (!(canAnswer || canWithdraw)) return null;
  return (
    <div className="no-print mt-1 flex gap-1.5">
      {canAnswer ? (
        <Button small kind="soft" onClick={() => setAnswering(true)}>
          <Trans>Ответить</Trans>
        </Button>
      ) : null}
      {canWithdraw ? (
        <Button small kind="ghost" busy={busy} onClick={() => withdraw.mutate({ questionId: question.id })}>
          <Trans>Снять вопрос</Trans>
        </Button>
      ) : null}
    </div>
  );
}

/** A question of a service with its answer, or with the place to give one. */
export function QuestionItem({ task, question, order }: { task: Task; question: Question; order: Order }) {
  const open = question.answeredAt === null;
  const whom = sayAsked(question.to);
  return (
    <li className={open ? 'border-l-2 border-wait pl-2' : 'border-l-2 border-line pl-2'}>
      <div className="text-s text-ink3">
        <span className={open ? 'font-semibold text-wait' : ''}>{t`Вопрос ${whom}`}</span> {question.askedByName}{' '}
        <Moment value={question.askedAt} />
      </div>
      <div className="whitespace-pre-line">{question.text}</div>
      <Answer question={question} />
      {open ? <Buttons task={task} question={question} order={order} /> : null}
    </li>
  );
}
