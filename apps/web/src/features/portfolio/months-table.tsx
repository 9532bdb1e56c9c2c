import { t } from '@lingui/core/macro';
import { formatMonthShort } from '#lib';
import { Money, OpenSum, ScrollRegion } from '#ui';
import type { ShownItems } from './portfolio-rows.tsx';
import { type PortfolioKind, type PortfolioMonth, totalOf } from './sums.ts';

interface MonthsProps {
  months: readonly PortfolioMonth[];
  onOpen: (shown: ShownItems) => void;
}

/** In work and ahead by its chances, drawn to one scale from zero. */
function Bar({ month, most }: { month: PortfolioMonth; most: number }) {
  const width = (value: number) => ({ width: `${most === 0 ? 0 : (100 * value) / most}%` });
  return (
    <div aria-hidden="true" className="flex h-3 min-w-40">
      <span className="bg-accent" style={width(month.inWork)} />
      <span className="bg-strip" style={width(month.futureWeighted)} />
    </div>
  );
}

function MonthRow({ month, most, onOpen }: { month: PortfolioMonth; most: number } & Pick<MonthsProps, 'onOpen'>) {
  const open = (kind: PortfolioKind) => () => onOpen({ kind, month: month.month });
  return (
    <tr className="border-t border-line2 [&>*]:px-3 max-sm:[&>*]:px-2 [&>*]:py-1">
      <th scope="row" className="text-left font-[550] whitespace-nowrap">
        {month.month === null ? t`день не известен` : formatMonthShort(month.month)}
      </th>
      <td className="max-[719px]:hidden">
        <Bar month={month} most={most} />
      </td>
      <td className="num">
        <OpenSum value={month.inWork} onOpen={open('inWork')} />
      </td>
      <td className="num">
        <OpenSum value={month.future} onOpen={open('future')} />
      </td>
      <td className="num font-semibold">
        <Money kopecks={month.futureWeighted === 0 ? null : month.futureWeighted} shown="never" sign={false} />
      </td>
    </tr>
  );
}

/** The portfolio by month; every sum opens what it is made of. */
export function MonthsTable({ months, onOpen }: MonthsProps) {
  const most = Math.max(0, ...months.map((month) => month.inWork + month.futureWeighted));
  const total = totalOf(months);
  return (
    <ScrollRegion label={t`Портфель по месяцам`}>
      <table className="w-full">
        <thead>
          <tr className="text-left text-s text-ink3 [&>th]:px-3 max-sm:[&>th]:px-2 [&>th]:py-1.5 [&>th]:font-medium">
            <th>{t`Месяц`}</th>
            <th className="w-2/5 max-[719px]:hidden">
              <span className="mr-3 inline-flex items-center gap-1.5">
                <i className="inline-block size-2.5 rounded-sm bg-accent" />
                {t`в работе`}
              </span>
              <span className="inline-flex items-center gap-1.5">
                <i className="inline-block size-2.5 rounded-sm bg-strip" />
                {t`на будущее с учётом шансов`}
              </span>
            </th>
            <th className="num">{t`В работе, ₽`}</th>
            <th className="num">{t`На будущее`}</th>
            <th className="num">{t`с учётом шансов`}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <MonthRow key={month.month ?? ''} month={month} most={most} onOpen={onOpen} />
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t border-line font-semibold [&>*]:px-3 max-sm:[&>*]:px-2 [&>*]:py-1.5">
            <th scope="row" className="text-left">
              {t`Всего`}
            </th>
            <td className="max-[719px]:hidden" />
            {[total.inWork, total.future, total.futureWeighted].map((value, at) => (
              <td key={['inWork', 'future', 'weighted'][at]} className="num">
                <Money kopecks={value} shown="never" sign={false} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}
