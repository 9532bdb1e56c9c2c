import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatPercent, type Outputs } from '#lib';
import { Card, CardEmpty, Money, QueryView, RowBones } from '#ui';
import type { Cash } from './use-cash.ts';

type Forecast = Outputs['cash']['forecast'];

const shownClients = 8;

function Share({ value }: { value: number }) {
  return (
    <span className="flex items-center justify-end gap-2">
      <span aria-hidden="true" className="h-1.5 w-20 overflow-hidden rounded-full bg-line2 max-[719px]:hidden">
        <span className="block h-full bg-risk-mark" style={{ width: `${Math.round(value * 100)}%` }} />
      </span>
      <span className="w-10 text-right tabular-nums">{formatPercent(value)}</span>
    </span>
  );
}

function Clients({ clients, onPick }: { clients: Forecast['clients']; onPick: (id: string) => void }) {
  const shown = clients.slice(0, shownClients);
  const others = clients.slice(shownClients);
  const total = (of: (one: Forecast['clients'][number]) => number) => others.reduce((sum, one) => sum + of(one), 0);
  return (
    <table className="w-full">
      <thead>
        <tr className="text-left text-s text-ink3 [&>th]:px-3 [&>th]:py-1.5 [&>th]:font-medium">
          <th>{t`Клиент`}</th>
          <th className="num">{t`Ожидается, ₽`}</th>
          <th className="num">{t`Доля разброса`}</th>
        </tr>
      </thead>
      <tbody className="[&_td]:px-3 [&_td]:py-1 [&>tr]:border-t [&>tr]:border-line2">
        {shown.map((one) => (
          <tr key={one.clientId}>
            <td>
              <button
                type="button"
                onClick={() => onPick(one.clientId)}
                className="text-left font-[550] hover:underline"
              >
                {one.clientName}
              </button>
            </td>
            <td className="num">
              <Money kopecks={one.expected} shown="never" sign={false} />
            </td>
            <td>
              <Share value={one.uncertainty} />
            </td>
          </tr>
        ))}
        {others.length > 0 ? (
          <tr className="text-ink2">
            <td>
              <Trans>Остальные: {others.length}</Trans>
            </td>
            <td className="num">
              <Money kopecks={total((one) => one.expected)} shown="never" sign={false} />
            </td>
            <td>
              <Share value={total((one) => one.uncertainty)} />
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

function Managers({ managers, onPick }: { managers: Forecast['managers']; onPick: (id: string) => void }) {
  if (managers.length < 2) return null;
  return (
    <p className="border-t border-line2 px-3 py-2 leading-6 text-ink2">
      <Trans>По менеджерам:</Trans>{' '}
      {managers.map((one, at) => (
        <span key={one.managerId}>
          {at > 0 ? ', ' : ''}
          <button type="button" onClick={() => onPick(one.managerId)} className="hover:underline">
            {one.managerName}
          </button>{' '}
          <b className="font-semibold text-ink">
            <Money kopecks={one.expected} shown="never" />
          </b>
        </span>
      ))}
    </p>
  );
}

interface ContributionsProps {
  forecast: Cash['forecast'];
  onClient: (id: string) => void;
  onManager: (id: string) => void;
}

/** «Из чего неопределённость»: whose payments decide whether much or little comes. */
export function ContributionsCard({ forecast, onClient, onManager }: ContributionsProps) {
  return (
    <Card title={t`Из чего неопределённость`} note={t`от кого больше всего зависит, сколько придёт`}>
      <QueryView query={forecast} skeleton={<RowBones rows={6} />}>
        {({ clients, managers }) =>
          clients.length === 0 ? (
            <CardEmpty>{t`Открытых платежей нет: зависеть не от кого.`}</CardEmpty>
          ) : (
            <>
              <Clients clients={clients} onPick={onClient} />
              <Managers managers={managers} onPick={onManager} />
            </>
          )
        }
      </QueryView>
    </Card>
  );
}
