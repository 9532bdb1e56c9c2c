import { isMine, lightTone, sayNextAction, sayStage, stripTicks, useMe } from '#lib';
import { cx, Day, Money, PaidBar, ProductPicture, Slip, StageStrip, WorkingDays } from '#ui';
import { Awaited } from './awaited.tsx';
import { Levers } from './levers-cell.tsx';
import type { OrderRow } from './row.ts';
import { StandInTag } from './stand-in-tag.tsx';

function Next({ row }: { row: OrderRow }) {
  const me = useMe();
  if (row.nextAction === null) return null;
  const mine = isMine(row.nextAction.who, me);
  return (
    <div className="mt-1 flex flex-wrap items-baseline justify-between gap-x-2">
      <span className={cx(mine && 'font-[550]')}>{sayNextAction(row.nextAction, me)}</span>
      <span className="text-s">
        <Awaited row={row} />
      </span>
    </div>
  );
}

/** The order row on a phone: the same story in five short lines. */
export function OrderCard({ row }: { row: OrderRow }) {
  const tone = lightTone(row);
  return (
    <div className="flex gap-3">
      <ProductPicture fileId={row.pictureId} size="m" />
      <div className="min-w-0 flex-1">
        <div className="flex justify-between gap-2">
          <span className="truncate font-semibold">{row.clientName}</span>
          <Money kopecks={row.amount} shown="never" strong />
        </div>
        <div className="flex justify-between gap-2 text-s text-ink3">
          <span className="truncate">
            <StandInTag managerId={row.managerId} /> {row.number} · {row.mainDescription}
          </span>
          <span className="mt-1.5 w-20 shrink-0">
            <PaidBar paid={row.paid} amount={row.amount} />
          </span>
        </div>
        <div className="mt-1.5 flex items-end justify-between gap-2">
          <span className="min-w-0 truncate font-[550]">{sayStage(row.stage)}</span>
          {row.open ? <WorkingDays used={row.usedDays} norm={row.stageNormDays} tone={tone} /> : null}
        </div>
        <Next row={row} />
        <div className="mt-1 flex items-end justify-between gap-2 text-s">
          <StageStrip ticks={stripTicks(row.strip)} tone={tone} label={sayStage(row.stage)} />
          {row.leversOurs + row.leversTheirs > 0 ? <Levers row={row} /> : null}
          {row.currentShipDate ? (
            <span>
              <Day value={row.currentShipDate} /> · <Slip days={row.slipDays} />
            </span>
          ) : null}
        </div>
      </div>
    </div>
  );
}
