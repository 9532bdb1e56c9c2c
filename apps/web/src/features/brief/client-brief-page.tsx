import { t } from '@lingui/core/macro';
import { Link, useParams } from '@tanstack/react-router';
import { Bone, EmptyState, QueryView } from '#ui';
import { BriefPage } from './brief-page.tsx';
import { ClientBrief } from './client-brief.tsx';
import { useBriefs } from './use-briefs.ts';

/** One client on a sheet. */
export function ClientBriefPage() {
  const { clientId } = useParams({ from: '/_app/clients/$clientId_/brief' });
  const { briefs, ready, leversOf } = useBriefs([[clientId]]);
  const [query] = briefs;
  const above = (
    <Link to="/clients/$clientId" params={{ clientId }} className="hover:underline">
      {query?.data?.[0]?.shortName ?? t`Клиент`}
    </Link>
  );
  return (
    <BriefPage above={above} title={t`Справка о клиенте`} ready={ready}>
      {query ? (
        <QueryView query={query} skeleton={<Bone className="mx-auto h-96 w-full max-w-[50rem]" />}>
          {([brief]) =>
            brief ? (
              <ClientBrief brief={brief} levers={leversOf(brief.id)} />
            ) : (
              <EmptyState title={t`Такого клиента нет`} />
            )
          }
        </QueryView>
      ) : null}
    </BriefPage>
  );
}
