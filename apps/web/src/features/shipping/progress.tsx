import { t } from '@lingui/core/macro';
import { formatThousandths } from '#lib';
import { Quantity } from '#ui';

interface Progress {
  quantity: number;
  readyQuantity: number;
  shippedQuantity: number;
  unit: string;
}

const share = (part: number, whole: number) => `${whole > 0 ? Math.min(100, (part / whole) * 100) : 0}%`;

/** Ordered, ready and shipped as figures, and one bar where the shipped lies within the ready. */
export function LineProgress({ quantity, readyQuantity, shippedQuantity, unit }: Progress) {
  const ordered = formatThousandths(quantity);
  const ready = formatThousandths(readyQuantity);
  const shipped = formatThousandths(shippedQuantity);
  const label = t`заказано ${ordered}, готово ${ready}, отгружено ${shipped}`;
  return (
    <div title={label}>
      <div className="flex justify-between gap-2">
        <span className="font-[550]">
          <Quantity thousandths={quantity} unit={unit} />
        </span>
        <span className={readyQuantity >= quantity ? 'text-s font-semibold text-done' : 'text-s text-ink2'}>
          {readyQuantity >= quantity ? t`готово всё` : t`готово ${ready}`}
        </span>
      </div>
      <div className="cell-second flex items-center gap-2">
        <div
          role="img"
          aria-label={label}
          className="relative h-[5px] flex-1 overflow-hidden rounded-[3px] bg-strip-ahead"
        >
          <i className="absolute inset-y-0 left-0 block bg-done/45" style={{ width: share(readyQuantity, quantity) }} />
          <i className="absolute inset-y-0 left-0 block bg-done" style={{ width: share(shippedQuantity, quantity) }} />
        </div>
        {shippedQuantity > 0 ? <span className="text-s text-ink3">{t`отгр. ${shipped}`}</span> : null}
      </div>
    </div>
  );
}
