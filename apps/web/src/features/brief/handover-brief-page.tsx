import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { api, byPages } from '#lib';
import { BriefSheets, clientsAtOnce } from './brief-sheets.tsx';

/** The clients that were handed over, a sheet each. */
export function HandoverBriefPage() {
  const { handoverId } = useParams({ from: '/_app/handover/$handoverId/brief' });
  const clients = useInfiniteQuery(
    api.handovers.clients.infiniteQueryOptions({ id: handoverId, limit: clientsAtOnce }, byPages),
  );
  const above = (
    <Link to="/handover/$handoverId" params={{ handoverId }} className="hover:underline">
      <Trans>Передача</Trans>
    </Link>
  );
  return (
    <BriefSheets
      above={above}
      title={t`Справки о переданных клиентах`}
      clients={clients}
      idsByPage={clients.data?.pages.map(({ rows }) => rows.map(({ clientId }) => clientId)) ?? []}
    />
  );
}
