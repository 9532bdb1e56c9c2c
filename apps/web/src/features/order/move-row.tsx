import { t } from '@lingui/core/macro';
import { orderId, shipDateMoveId } from '@svodka/domain';
import { useMutation } from '@tanstack/react-query';
import { api, applyTopics, explain, formatSigned, moveCauseWords, queryClient, say, useMay } from '#lib';
import { Checkbox, cx, Day, showToast } from '#ui';
import type { Order } from './card.ts';
import type { MoveGroup } from './move-groups.ts';

/** Who has told the client ticks it; the date is then no longer a surprise. */
function Informed({ order, group }: { order: Order; group: MoveGroup }) {
  const may = useMay('order.moveShipDate');
  const tell = useMutation(
    api.orders.tellClient.mutationOptions({
      onSettled: () => applyTopics(queryClient, [`order:${order.id}`, 'orders']),
      onError: (error) => showToast(explain(error), { tone: 'late' }),
    }),
  );
  const label = t`клиент предупреждён`;
  if (!may || !group.toShip) return group.informed ? <span className="text-s text-ink3">{label}</span> : null;
  const informed = tell.isPending ? tell.variables.informed : group.informed;
  const change = () =>
    tell.mutate({
      id: orderId(order.id),
      version: order.version,
      moveIds: group.ids.map((id) => shipDateMoveId(id)),
      informed: !group.informed,
    });
  return (
    <span className="text-s text-ink2">
      <Checkbox label={label} checked={informed} disabled={tell.isPending} onChange={change} />
    </span>
  );
}

export function MoveRow({ order, group }: { order: Order; group: MoveGroup }) {
  const { move, places, sameDays } = group;
  const which = places === null ? null : t`поз. ${places.join(', ')}`;
  return (
    <li className="flex flex-wrap items-start gap-x-3 border-t border-line2 px-3 py-1.5">
      <span className="w-14 shrink-0 pt-px text-s text-ink3">
        <Day value={move.movedAt} near={false} />
      </span>
      <div className="min-w-32 flex-1">
        {say(moveCauseWords, move.cause)}{' '}
        <span className="text-s text-ink3">{[move.note, which].filter(Boolean).join(' · ')}</span>
        <div className="text-s text-ink3">
          {sameDays ? (
            <>
              <Day value={move.fromDay} near={false} /> → <Day value={move.toDay} near={false} />
              {' · '}
            </>
          ) : null}
          {move.authorName ?? t`пересчитано само`}
        </div>
      </div>
      <b className={cx('num w-12 shrink-0 font-semibold', move.workingDays > 0 ? 'text-late' : 'text-done')}>
        {formatSigned(move.workingDays)}
      </b>
      <div className="w-40 shrink-0 @max-md:w-full @max-md:pl-17">
        <Informed order={order} group={group} />
      </div>
    </li>
  );
}
