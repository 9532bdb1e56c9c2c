import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { api, byPages } from '#lib';
import { BriefSheets, clientsAtOnce } from './brief-sheets.tsx';

/** The clients with work under way on somebody's desk, a sheet each: what a deputy reads before the first day. */
export function DeskBriefPage() {
  const { managerId } = useParams({ from: '/_app/desk/$managerId/brief' });
  const people = useQuery(api.people.colleagues.queryOptions());
  const name = people.data?.find(({ id }) => id === managerId)?.name ?? '';
  const clients = useInfiniteQuery(
    api.handovers.desk.infiniteQueryOptions({ managerId, withOrders: true, limit: clientsAtOnce }, byPages),
  );
  const above = (
    <Link to="/settings/absence" className="hover:underline">
      <Trans>Отсутствие и замещение</Trans>
    </Link>
  );
  return (
    <BriefSheets
      above={above}
      title={t`Справки о клиентах с открытыми заказами: ${name}`}
      clients={clients}
      idsByPage={clients.data?.pages.map(({ rows }) => rows.map(({ id }) => id)) ?? []}
    />
  );
}
