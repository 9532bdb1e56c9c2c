import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatMoneyShort } from '#lib';
import { nearPeriods } from './period.ts';
import type { Cash } from './use-cash.ts';

function Strong({ children }: { children: ReactNode }) {
  return <b className="font-semibold whitespace-nowrap text-ink">{children}</b>;
}

/** One line under the title: the present period, and what the near future brings for sure and likely. */
export function InflowHeadline({ by, inflow, forecast, periods }: Cash) {
  const present = periods.find((period) => period.forecast !== null);
  const near = forecast.data?.periods[nearPeriods[by] - 1]?.cumulative;
  if (inflow.data && forecast.isError)
    return <Trans>Прогноз посчитать не удалось; график и то, что пришло, показаны.</Trans>;
  if (!near) return <span className="bone inline-block h-3.5 w-96 max-w-full" />;
  const [sure, likely] = [formatMoneyShort(near.p10), formatMoneyShort(near.p50)];
  return (
    <>
      {present ? (
        <>
          {by === 'week' ? <Trans>На этой неделе пришло</Trans> : <Trans>В этом месяце пришло</Trans>}{' '}
          <Strong>{formatMoneyShort(present.received)}</Strong>
          {', '}
          <Trans>
            ждём ещё <Strong>{formatMoneyShort(present.forecast?.expected ?? 0)}</Strong>
          </Trans>
          {' · '}
        </>
      ) : null}
      {by === 'week' ? <Trans>За 4 недели:</Trans> : <Trans>За 2 месяца:</Trans>}{' '}
      <Trans>
        надёжно <Strong>{sure}</Strong>, скорее всего <Strong>{likely}</Strong>
      </Trans>
    </>
  );
}
