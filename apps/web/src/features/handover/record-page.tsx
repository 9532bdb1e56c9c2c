import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { api, formatDate, formatMoment, formatOrders } from '#lib';
import { Card, Fact, Facts, PageHeader, QueryView, RowBones, Tag } from '#ui';
import { formatClients } from './counts.ts';
import { RecordActions } from './record-actions.tsx';
import { RecordClients } from './record-clients.tsx';
import { type Handover, stateTones, stateWords } from './state-words.ts';

function RecordFacts({ handover }: { handover: Handover }) {
  const { fromName, toNames, authorName, createdAt, doneAt, endedAt, endedByName, note } = handover;
  return (
    <Card title={t`Передача`}>
      <Facts>
        <Fact name={t`От кого`}>{fromName ?? t`от разных менеджеров`}</Fact>
        <Fact name={t`Кому`}>{toNames.join(', ')}</Fact>
        <Fact name={t`Записал`}>{[authorName, formatMoment(createdAt)].filter(Boolean).join(', ')}</Fact>
        {doneAt ? <Fact name={t`Выполнена`}>{formatMoment(doneAt)}</Fact> : null}
        {endedAt ? (
          <Fact name={handover.state === 'undone' ? t`Возвращена` : t`Отменена`}>
            {[endedByName, formatMoment(endedAt)].filter(Boolean).join(', ')}
          </Fact>
        ) : null}
        {note ? (
          <Fact name={t`Что знать`}>
            <span className="whitespace-pre-line">{note}</span>
          </Fact>
        ) : null}
      </Facts>
    </Card>
  );
}

function Record({ handover }: { handover: Handover }) {
  const { state, clients, orders, clientsLeft, ordersLeft, fromDay } = handover;
  const above = (
    <Link to="/handover" className="hover:underline">
      <Trans>Передача клиентов</Trans>
    </Link>
  );
  const day = formatDate(fromDay);
  const left = clientsLeft + ordersLeft;
  const note = [
    t`с ${day}`,
    formatClients(clients),
    state === 'planned' ? null : formatOrders(orders),
    left > 0 ? t`на месте осталось: ${left}` : null,
  ];
  const title = (
    <span className="flex flex-wrap items-baseline gap-2">
      {handover.fromName ?? t`Разные менеджеры`} → {handover.toNames.join(', ')}{' '}
      <Tag tone={stateTones[state]}>{stateWords[state]()}</Tag>
    </span>
  );
  return (
    <>
      <PageHeader
        above={above}
        title={title}
        note={note.filter(Boolean).join(' · ')}
        actions={<RecordActions handover={handover} />}
      />
      <div className="grid items-start gap-3.5 p-4 @4xl:grid-cols-[minmax(0,1fr)_372px]">
        <RecordClients handover={handover} />
        <RecordFacts handover={handover} />
      </div>
    </>
  );
}

/** One handover: what it gave and to whom; it can be cancelled before its day and undone after. */
export function HandoverRecordPage() {
  const { handoverId } = useParams({ from: '/_app/handover/$handoverId/' });
  const query = useQuery(api.handovers.card.queryOptions({ id: handoverId }));
  return (
    <div className="@container min-h-0 flex-1 overflow-y-auto">
      <QueryView query={query} skeleton={<RowBones rows={10} />}>
        {(handover) => <Record handover={handover} />}
      </QueryView>
    </div>
  );
}
