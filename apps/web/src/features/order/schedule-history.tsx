import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, formatDayShort, formatMoney, type Outputs, say, scheduleCauseWords, useToday } from '#lib';
import { Moment, QueryView, RowBones } from '#ui';
import { changesOf, type PartChange, type RevisedPart } from './schedule-diff.ts';

type Revision = Outputs['orders']['schedule'][number];

function useSayPart() {
  const today = useToday();
  return ({ amount, plannedOn }: RevisedPart) =>
    plannedOn === null ? formatMoney(amount) : t`${formatMoney(amount)} к ${formatDayShort(plannedOn, today)}`;
}

function ChangeRow({ change: { position, before, after } }: { change: PartChange }) {
  const sayPart = useSayPart();
  const place = position + 1;
  return (
    <li>
      <span className="text-ink3">{t`часть ${place}:`}</span>{' '}
      {before === null ? null : <s className="text-ink3">{sayPart(before)}</s>}{' '}
      {after === null ? <span className="text-late">{t`убрана`}</span> : sayPart(after)}
    </li>
  );
}

function RevisionRow({ revision, older }: { revision: Revision; older: Revision | undefined }) {
  return (
    <li className="border-t border-line2 px-3 py-1.5">
      <div>
        {say(scheduleCauseWords, revision.cause)}
        {revision.note ? `: ${revision.note}` : null}
      </div>
      <div className="text-s text-ink3">
        <Moment value={revision.at} />
        {revision.authorName ? ` · ${revision.authorName}` : null}
      </div>
      <ul className="mt-0.5 text-s">
        {changesOf(older?.parts ?? [], revision.parts).map((change) => (
          <ChangeRow key={change.position} change={change} />
        ))}
      </ul>
    </li>
  );
}

function Revisions({ orderId }: { orderId: string }) {
  const query = useQuery(api.orders.schedule.queryOptions({ id: orderId }));
  return (
    <QueryView query={query} skeleton={<RowBones rows={2} />}>
      {(revisions) =>
        revisions.length === 0 ? (
          <p className="border-t border-line2 px-3 py-1.5 text-ink3">{t`С тех пор как ведётся история, график не менялся.`}</p>
        ) : (
          <ol>
            {revisions.map((revision, at) => (
              <RevisionRow key={revision.id} revision={revision} older={revisions[at + 1]} />
            ))}
          </ol>
        )
      }
    </QueryView>
  );
}

/** How the schedule came to be what it is; read when somebody asks. */
export function ScheduleHistory({ orderId }: { orderId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="no-print border-t border-line2" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="px-3 py-1.5 text-ink2">{t`Как менялся график`}</summary>
      {open ? <Revisions orderId={orderId} /> : null}
    </details>
  );
}
