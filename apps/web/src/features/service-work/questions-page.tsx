import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { AnswerForm } from '#features/service-task';
import { api, byPages, formatQuestions, type Outputs, say, sayAsked, serviceWords, usePageRows } from '#lib';
import { Button, Card, EmptyState, Moment, PageHeader, QueryView, RowBones } from '#ui';

type Row = Outputs['serviceTasks']['questions']['rows'][number];

/** Who asks and for whom the question is: what the client is asked reaches him through the manager. */
function Asked({ row }: { row: Row }) {
  const service = say(serviceWords, row.service);
  const whom = sayAsked(row.to);
  return (
    <div className="text-s text-ink3">
      <span className="font-semibold text-wait">
        {service} → {whom}
      </span>{' '}
      {row.askedByName} <Moment value={row.askedAt} />
    </div>
  );
}

function QuestionRow({ row }: { row: Row }) {
  const [answering, setAnswering] = useState(false);
  return (
    <li className="border-t border-line2 px-3 py-2.5 first:border-t-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <Link to="/orders/$orderId" params={{ orderId: row.orderId }} className="font-semibold hover:underline">
          {row.orderNumber} · {row.clientName}
        </Link>
        <Asked row={row} />
      </div>
      <p className="mt-1 whitespace-pre-line">{row.text}</p>
      {answering ? (
        <AnswerForm questionId={row.id} orderId={row.orderId} onClose={() => setAnswering(false)} />
      ) : (
        <div className="no-print mt-1.5">
          <Button small kind="soft" onClick={() => setAnswering(true)}>
            <Trans>Ответить</Trans>
          </Button>
        </div>
      )}
    </li>
  );
}

/** «Вопросы ко мне»: orders stand until these are answered, the longest waiting first. */
export function QuestionsPage() {
  const { data: counted } = useQuery(api.serviceTasks.questionCount.queryOptions());
  const query = useInfiniteQuery(api.serviceTasks.questions.infiniteQueryOptions({}, byPages));
  const { rows, hasMore, loadMore } = usePageRows(query);
  const note = counted?.count ? t`${formatQuestions(counted.count)} без ответа, самые давние сверху` : undefined;
  return (
    <>
      <PageHeader title={t`Вопросы ко мне`} note={note} />
      <div className="print-flow min-h-0 flex-1 overflow-y-auto p-4">
        <QueryView query={query} skeleton={<RowBones rows={6} />}>
          {() =>
            rows.length === 0 ? (
              <EmptyState title={t`Вопросов нет: никто вас не ждёт`} />
            ) : (
              <Card title={t`Без ответа`} className="max-w-3xl">
                <ul>
                  {rows.map((row) => (
                    <QuestionRow key={row.id} row={row} />
                  ))}
                </ul>
              </Card>
            )
          }
        </QueryView>
        {hasMore ? (
          <div className="no-print mt-3">
            <Button small busy={query.isFetchingNextPage} onClick={loadMore}>
              <Trans>Ещё</Trans>
            </Button>
          </div>
        ) : null}
      </div>
    </>
  );
}
