import { t } from '@lingui/core/macro';
import { formatDecimal, formatInteger, formatMoney, formatMoneyShort } from '#lib';
import { PlanFact, type PlanFactPeriod } from '#ui/chart';
import type { CashPeriod } from './period.ts';
import type { Cash } from './use-cash.ts';

const million = 100_000_000;

function barOf({ from, label, scheduled, received, forecast }: CashPeriod): PlanFactPeriod {
  const expected = forecast ? { value: forecast.expected, low: forecast.p10, high: forecast.p90 } : null;
  return { key: from, label, planned: scheduled, done: received, expected };
}

/** What the chart says: how much is still to come, and when most of it. */
function titleOf({ by, forecast, periods }: Cash): string {
  const total = forecast.data?.periods.at(-1)?.cumulative.mean;
  if (total === undefined) return t`График платежей и то, что пришло`;
  if (total === 0) return t`Впереди денег не ждём: открытых платежей нет`;
  const largest = periods.reduce<CashPeriod | null>(
    (best, one) => ((one.forecast?.expected ?? 0) > (best?.forecast?.expected ?? 0) ? one : best),
    null,
  );
  const [sum, when] = [formatMoneyShort(total), largest?.label ?? ''];
  const count = formatInteger(forecast.data?.periods.length ?? 0);
  return by === 'week'
    ? t`За ${count} недель ждём ${sum}, больше всего на неделе с ${when}`
    : t`За ${count} месяцев ждём ${sum}, больше всего в месяце ${when}`;
}

export function InflowChart({ cash, onPick }: { cash: Cash; onPick: (from: string) => void }) {
  return (
    <PlanFact
      title={titleOf(cash)}
      periods={cash.periods.map(barOf)}
      names={{
        planned: t`по графику`,
        done: t`пришло`,
        expected: t`ожидается`,
        bounds: t`8 исходов из 10`,
      }}
      short={(value) => formatDecimal(value / million)}
      exact={(value) => formatMoney(value, 'never')}
      unit={t`млн ₽`}
      onPick={onPick}
    />
  );
}
