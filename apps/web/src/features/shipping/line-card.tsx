import { t } from '@lingui/core/macro';
import { Day, ProductPicture, Slip } from '#ui';
import { ConflictTags } from './conflict-tags.tsx';
import { LineProgress } from './progress.tsx';
import type { ShippingRow } from './row.ts';

/** The dispatcher's line on a phone. */
export function LineCard({ row }: { row: ShippingRow }) {
  return (
    <div className="flex gap-3">
      <ProductPicture fileId={row.pictureId} size="m" />
      <div className="min-w-0 flex-1">
        <div className="flex justify-between gap-2">
          <span className="truncate font-semibold">{row.clientName}</span>
          <span className="font-[550] whitespace-nowrap">
            <Day value={row.currentShipDate} />
          </span>
        </div>
        <div className="flex justify-between gap-2 text-s text-ink3">
          <span className="truncate">
            {row.orderNumber} · {row.description}
          </span>
          <span className="whitespace-nowrap">
            <Slip days={row.slipDays} />
          </span>
        </div>
        <div className="mt-1.5">
          <LineProgress {...row} />
        </div>
        {row.conflicts.length > 0 ? (
          <div className="mt-1.5 flex flex-wrap gap-1">
            <ConflictTags conflicts={row.conflicts} />
          </div>
        ) : null}
        {row.plannedQuantity > 0 ? <div className="mt-1 text-s text-ink3">{t`есть в плане отгрузок`}</div> : null}
      </div>
    </div>
  );
}
