import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { api } from '#lib';
import { Bone, EmptyState, QueryView } from '#ui';
import { BriefPage } from './brief-page.tsx';
import { ClientBrief } from './client-brief.tsx';

/** One client on a sheet. */
export function ClientBriefPage() {
  const { clientId } = useParams({ from: '/_app/clients/$clientId_/brief' });
  const query = useQuery(api.clients.brief.queryOptions({ ids: [clientId] }));
  const above = (
    <Link to="/clients/$clientId" params={{ clientId }} className="hover:underline">
      {query.data?.[0]?.shortName ?? t`Клиент`}
    </Link>
  );
  return (
    <BriefPage above={above} title={t`Справка о клиенте`} ready={query.data !== undefined}>
      <QueryView query={query} skeleton={<Bone className="mx-auto h-96 w-full max-w-[50rem]" />}>
        {([brief]) => (brief ? <ClientBrief brief={brief} /> : <EmptyState title={t`Такого клиента нет`} />)}
      </QueryView>
    </BriefPage>
  );
}
