import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { formatDate } from '#lib';
import { Money, OpenSum, ScrollRegion } from '#ui';
import type { Shown } from './money-rows.tsx';
import type { CashPeriod } from './period.ts';
import type { Cash } from './use-cash.ts';

/** Columns a phone has no room for. */
const roomy = 'max-[719px]:hidden';

type Open = (shown: Shown) => void;

function Bounds({ low, high }: { low: number; high: number }) {
  if (high === 0) return <span className="text-ink3">—</span>;
  return (
    <span className="whitespace-nowrap text-ink2">
      <Money kopecks={low} shown="never" sign={false} /> – <Money kopecks={high} shown="never" sign={false} />
    </span>
  );
}

function PeriodRow({ period, cash: { by, today }, onOpen }: { period: CashPeriod; cash: Cash; onOpen: Open }) {
  const { from, to, label, forecast } = period;
  const open = (what: Shown['what']) => () => onOpen({ what, from, to });
  const isPresent = from <= today && today <= to;
  return (
    <tr className={`border-t border-line2 [&>*]:px-3 max-sm:[&>*]:px-2 [&>*]:py-1 ${isPresent ? 'bg-accent-bg' : ''}`}>
      <th
        scope="row"
        title={`${formatDate(from)} – ${formatDate(to)}`}
        className="text-left font-[550] whitespace-nowrap"
      >
        {by === 'week' ? t`с ${label}` : label}
      </th>
      <td className="num">
        <OpenSum value={period.scheduled} onOpen={open('scheduled')} />
      </td>
      <td className={`num text-ink2 ${roomy}`}>
        <Money kopecks={period.scheduledAdvance === 0 ? null : period.scheduledAdvance} shown="never" sign={false} />
      </td>
      <td className="num">
        <OpenSum value={period.received} onOpen={open('received')} />
      </td>
      <td className={`num ${roomy}`}>
        <Money kopecks={period.open === 0 ? null : period.open} shown="never" sign={false} />
      </td>
      <td className="num font-semibold">
        <Money kopecks={forecast?.expected ?? null} shown="never" sign={false} />
      </td>
      <td className="num">{forecast ? <Bounds low={forecast.p10} high={forecast.p90} /> : null}</td>
    </tr>
  );
}

function Total({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <td className={`num font-semibold ${className}`}>{children}</td>;
}

/** The same figures as the chart, with totals; every sum opens what it is made of. */
export function InflowTable({ cash, onOpen }: { cash: Cash; onOpen: Open }) {
  const { inflow, forecast, periods, by } = cash;
  const totals = inflow.data?.totals;
  const last = forecast.data?.periods.at(-1)?.cumulative;
  const expected = periods.reduce((sum, { forecast: one }) => sum + (one?.expected ?? 0), 0);
  const sum = (value: number | undefined) => <Money kopecks={value ?? null} shown="never" sign={false} />;
  return (
    <ScrollRegion label={t`Поступления по периодам`}>
      <table className="w-full">
        <thead>
          <tr className="text-left text-s text-ink3 [&>th]:px-3 max-sm:[&>th]:px-2 [&>th]:py-1.5 [&>th]:font-medium">
            <th>{by === 'week' ? t`Неделя` : t`Месяц`}</th>
            <th className="num">{t`По графику, ₽`}</th>
            <th className={`num ${roomy}`}>{t`из них авансы`}</th>
            <th className="num">{t`Пришло`}</th>
            <th className={`num ${roomy}`}>{t`Не оплачено`}</th>
            <th className="num">{t`Ожидается`}</th>
            <th className="num">{t`8 исходов из 10`}</th>
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <PeriodRow key={period.from} period={period} cash={cash} onOpen={onOpen} />
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t border-line [&>*]:px-3 max-sm:[&>*]:px-2 [&>*]:py-1.5">
            <th scope="row" className="text-left font-semibold">
              {t`Всего`}
            </th>
            <Total>{sum(totals?.scheduled)}</Total>
            <Total className={roomy}>{sum(totals?.scheduledAdvance)}</Total>
            <Total>{sum(totals?.received)}</Total>
            <Total className={roomy}>{sum(totals?.open)}</Total>
            <Total>{sum(forecast.data ? expected : undefined)}</Total>
            <td className="num">{last ? <Bounds low={last.p10} high={last.p90} /> : null}</td>
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}
