import { t } from '@lingui/core/macro';
import { formatThousandths } from '#lib';
import { ProductPicture, Quantity, Tag } from '#ui';
import { articleApart, type Planned } from '../row.ts';

type Line = Planned['lines'][number];

export const onWarehouse = (line: Line): number => Math.max(0, line.readyQuantity - line.shippedQuantity);

/** Whether all that is to leave is there to be loaded. */
export const isAllReady = ({ lines }: Planned): boolean => lines.every((line) => line.quantity <= onWarehouse(line));

function Readiness({ line }: { line: Line }) {
  const there = onWarehouse(line);
  if (there >= line.quantity) return <Tag tone="done">{t`готово`}</Tag>;
  const ready = formatThousandths(there);
  return <Tag tone="risk">{there > 0 ? t`готово только ${ready}` : t`не готово`}</Tag>;
}

export function PlannedLines({ planned }: { planned: Planned }) {
  return (
    <ul>
      {planned.lines.map((line) => (
        <li key={line.lineId} className="flex items-center gap-3 border-t border-line2 px-3 py-1.5">
          <ProductPicture fileId={line.pictureId} />
          <div className="min-w-0 flex-1">
            <div>{line.description}</div>
            <div className="text-s text-ink3">{articleApart(line)}</div>
          </div>
          <div className="flex items-center justify-end gap-x-3 gap-y-1 max-[719px]:flex-col-reverse max-[719px]:items-end">
            {planned.postedNumber === null ? <Readiness line={line} /> : null}
            <span className="min-w-20 text-right font-semibold">
              <Quantity thousandths={line.quantity} unit={line.unit} />
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
