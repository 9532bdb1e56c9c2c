import { t } from '@lingui/core/macro';
import { subjectOf } from '#features/service-task';
import { sayAwaited, sayStage } from '#lib';
import { Day, ProductPicture, WorkingDays } from '#ui';
import { rowTone, type WorkRow } from './row.ts';

/** The row of the queue on a phone: the same story in four short lines. */
export function WorkCard({ row }: { row: WorkRow }) {
  const tone = rowTone(row);
  return (
    <div className="flex gap-3">
      <ProductPicture fileId={row.pictureId} size="m" />
      <div className="min-w-0 flex-1">
        <div className="flex justify-between gap-2">
          <span className="truncate font-semibold">{subjectOf(row, sayStage(row.stage))}</span>
          <WorkingDays used={row.usedDays} norm={row.normDays} tone={tone} />
        </div>
        <div className="truncate">{row.clientName}</div>
        <div className="truncate text-s text-ink3">
          {row.orderNumber} · {row.mainDescription}
        </div>
        <div className="mt-1 flex justify-between gap-2 text-s">
          <span className="min-w-0 truncate text-wait">
            {row.paused ? t`на паузе` : sayAwaited(row.waitsFor)}
            {row.question ? ` · ${row.question.text}` : ''}
          </span>
          <span className="shrink-0 text-ink3">
            {row.assigneeName ?? t`не принята`}
            {row.dueAt ? (
              <>
                {' · '}
                <Day value={row.dueAt} />
              </>
            ) : null}
          </span>
        </div>
      </div>
    </div>
  );
}
