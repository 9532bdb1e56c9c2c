import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, formatOrders, type Outputs, rfmGroupWords, say } from '#lib';
import { Card, CardEmpty, Money, QueryView, RowBones, Tag } from '#ui';
import { sayQuarter } from './say-class.ts';

type Quarter = Outputs['clientClasses']['ofClient'][number];

function Move({ now, before }: { now: Quarter; before: Quarter | undefined }) {
  if (!before || before.abc === now.abc) return null;
  return (
    <Tag>
      {before.abc} → {now.abc}
    </Tag>
  );
}

function QuarterRow({ now, before }: { now: Quarter; before: Quarter | undefined }) {
  return (
    <tr className="border-t border-line2 [&>td]:px-3 [&>td]:py-1">
      <td className="whitespace-nowrap">{sayQuarter(now.quarter)}</td>
      <td className="whitespace-nowrap">
        <span className="font-semibold">
          {now.abc}
          {now.xyz}
        </span>{' '}
        <Move now={now} before={before} />
      </td>
      <td className="whitespace-nowrap tabular-nums" title={say(rfmGroupWords, now.rfmGroup)}>
        {now.recency}
        {now.frequency}
        {now.monetary}
      </td>
      <td className="text-right whitespace-nowrap" title={formatOrders(now.orders)}>
        <Money kopecks={now.margin ?? now.revenue} shown="never" sign={false} />
      </td>
    </tr>
  );
}

function Quarters({ quarters }: { quarters: readonly Quarter[] }) {
  const withMargin = quarters.some(({ margin }) => margin !== null);
  return (
    <table className="w-full">
      <thead>
        <tr className="text-left text-s text-ink3 [&>th]:px-3 [&>th]:py-1.5 [&>th]:font-medium">
          <th>{t`Год по`}</th>
          <th>{t`Класс`}</th>
          <th>RFM</th>
          <th className="text-right">{withMargin ? t`Маржа, ₽` : t`Заказано, ₽`}</th>
        </tr>
      </thead>
      <tbody>
        {quarters.map((now, at) => (
          <QuarterRow key={now.quarter} now={now} before={quarters[at + 1]} />
        ))}
      </tbody>
    </table>
  );
}

/** What the client is worth to the plant, quarter by quarter. */
export function ClassCard({ clientId }: { clientId: string }) {
  const query = useQuery(api.clientClasses.ofClient.queryOptions({ id: clientId }));
  const [latest] = query.data ?? [];
  const all = (
    <Link to="/clients/movement" className="link text-s">
      <Trans>Все клиенты</Trans>
    </Link>
  );
  return (
    <Card title={t`Класс`} note={latest ? say(rfmGroupWords, latest.rfmGroup) : undefined} actions={all}>
      <QueryView query={query} skeleton={<RowBones />}>
        {(quarters) =>
          quarters.length === 0 ? (
            <CardEmpty>{t`Подтверждённых заказов за последние годы нет.`}</CardEmpty>
          ) : (
            <Quarters quarters={quarters} />
          )
        }
      </QueryView>
    </Card>
  );
}
