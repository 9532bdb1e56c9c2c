import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, formatMoneyShort, type Outputs } from '#lib';
import { Card, CardEmpty, Checkbox } from '#ui';
import { nearPeriods } from './period.ts';
import type { Cash } from './use-cash.ts';

const offered = 3;
const laterDays = 10;

type Client = Outputs['cash']['forecast']['clients'][number];
type Advance = Outputs['cash']['openAdvances'][number];

function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}

type Scenario = Outputs['cash']['scenario'];

/** More or less money by the end of so many periods. */
function Change({ scenario: { base, scenario }, periods }: { scenario: Scenario; periods: number }) {
  const total = (of: Scenario['base']) => of[periods - 1]?.cumulative.mean ?? 0;
  const difference = total(scenario) - total(base);
  const [sum, all] = [formatMoneyShort(Math.abs(difference)), formatMoneyShort(total(scenario))];
  if (difference === 0) return <Trans>столько же, {all}</Trans>;
  return difference > 0 ? (
    <Trans>
      <b className="font-semibold text-done">на {sum} больше</b>, {all}
    </Trans>
  ) : (
    <Trans>
      <b className="font-semibold text-late">на {sum} меньше</b>, {all}
    </Trans>
  );
}

/** The difference a scenario makes, in a sentence: soon, and over the whole time. */
function Difference({ scenario, by }: { scenario: Scenario | undefined; by: Cash['by'] }) {
  if (scenario === undefined) return <span className="bone inline-block h-3.5 w-64 max-w-full" />;
  const [near, all] = [<Change key="near" scenario={scenario} periods={nearPeriods[by]} />, scenario.base.length];
  const whole = <Change scenario={scenario} periods={all} />;
  return by === 'week' ? (
    <Trans>
      Тогда за {nearPeriods.week} недели придёт {near}; за {all} недель {whole}.
    </Trans>
  ) : (
    <Trans>
      Тогда за {nearPeriods.month} месяца придёт {near}; за {all} месяцев {whole}.
    </Trans>
  );
}

interface ChoicesProps {
  clients: readonly Client[];
  advances: readonly Advance[];
  asked: Asked;
  onChange: (change: Partial<Asked>) => void;
}

interface Asked {
  onTimeClients: Client['clientId'][];
  lostOrders: Advance['orderId'][];
  shipLaterWorkingDays: number;
}

function Choices({ clients, advances, asked, onChange }: ChoicesProps) {
  const { onTimeClients, lostOrders, shipLaterWorkingDays } = asked;
  return (
    <div className="flex flex-col gap-1">
      {clients.map(({ clientId, clientName }) => (
        <Checkbox
          key={clientId}
          label={t`${clientName} платит в срок`}
          checked={onTimeClients.includes(clientId)}
          onChange={() => onChange({ onTimeClients: toggled(onTimeClients, clientId) })}
        />
      ))}
      {advances.map(({ orderId, orderNumber, clientName, open }) => (
        <Checkbox
          key={orderId}
          label={t`Аванс ${formatMoneyShort(open)} не придёт: заказ ${orderNumber}, ${clientName}`}
          checked={lostOrders.includes(orderId)}
          onChange={() => onChange({ lostOrders: toggled(lostOrders, orderId) })}
        />
      ))}
      <Checkbox
        label={t`Все отгрузки на ${laterDays} рабочих дней позже`}
        checked={shipLaterWorkingDays > 0}
        onChange={() => onChange({ shipLaterWorkingDays: shipLaterWorkingDays > 0 ? 0 : laterDays })}
      />
    </div>
  );
}

const nothing: Asked = { onTimeClients: [], lostOrders: [], shipLaterWorkingDays: 0 };

/** «Что если»: switches, and what they change. */
export function ScenariosCard({ by, filter, forecast }: Pick<Cash, 'by' | 'filter' | 'forecast'>) {
  const [asked, setAsked] = useState<Asked>(nothing);
  const { data: advances } = useQuery(api.cash.openAdvances.queryOptions(filter));
  const isAsked = asked.onTimeClients.length > 0 || asked.lostOrders.length > 0 || asked.shipLaterWorkingDays > 0;
  const { data: scenario } = useQuery(
    api.cash.scenario.queryOptions(isAsked ? { ...filter, by, ...asked } : skipToken, {
      placeholderData: keepPreviousData,
    }),
  );
  const clients = forecast.data?.clients.filter((one) => one.uncertainty > 0).slice(0, offered) ?? [];
  return (
    <Card title={t`Что если`} note={t`отметьте, и прогноз пересчитается`}>
      {forecast.data?.clients.length === 0 ? (
        <CardEmpty>{t`Открытых платежей нет: менять нечего.`}</CardEmpty>
      ) : (
        <div className="px-3 py-2">
          <Choices
            clients={clients}
            advances={(advances ?? []).slice(0, offered)}
            asked={asked}
            onChange={(change) => setAsked((before) => ({ ...before, ...change }))}
          />
          <p className="mt-2 border-t border-line2 pt-2 text-ink2" aria-live="polite">
            {isAsked ? <Difference scenario={scenario} by={by} /> : <Trans>Пока ничего не отмечено.</Trans>}
          </p>
        </div>
      )}
    </Card>
  );
}
