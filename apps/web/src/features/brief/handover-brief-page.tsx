import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { api, byPages } from '#lib';
import { Bone, Button, QueryView } from '#ui';
import { BriefPage } from './brief-page.tsx';
import { ClientBrief } from './client-brief.tsx';

const clientsAtOnce = 50;

/** The clients of a handover page by page, and their briefs, a page in one question. */
function useBriefs(handoverId: string) {
  const clients = useInfiniteQuery(
    api.handovers.clients.infiniteQueryOptions({ id: handoverId, limit: clientsAtOnce }, byPages),
  );
  const pages = clients.data?.pages ?? [];
  const briefs = useQueries({
    queries: pages.map(({ rows }) => api.clients.brief.queryOptions({ ids: rows.map(({ clientId }) => clientId) })),
  });
  return { clients, briefs };
}

/** A sheet for each client that was handed over: what the new manager reads before the first call. */
export function HandoverBriefPage() {
  const { handoverId } = useParams({ from: '/_app/handover/$handoverId/brief' });
  const { clients, briefs } = useBriefs(handoverId);
  const above = (
    <Link to="/handover/$handoverId" params={{ handoverId }} className="hover:underline">
      <Trans>Передача</Trans>
    </Link>
  );
  const skeleton = <Bone className="mx-auto h-96 w-full max-w-[50rem]" />;
  return (
    <BriefPage
      above={above}
      title={t`Справки о переданных клиентах`}
      note={clients.hasNextPage ? t`Печатается то, что открыто: остальные — кнопкой внизу.` : undefined}
      ready={briefs.length > 0 && briefs.every(({ data }) => data !== undefined)}
    >
      <QueryView query={clients} skeleton={skeleton}>
        {() =>
          briefs.map((query, page) => (
            <QueryView key={`${handoverId} ${page}`} query={query} skeleton={skeleton}>
              {(some) =>
                some.map((brief) => (
                  <div key={brief.id} className="mb-4 break-after-page last:break-after-auto">
                    <ClientBrief brief={brief} />
                  </div>
                ))
              }
            </QueryView>
          ))
        }
      </QueryView>
      {clients.hasNextPage ? (
        <div className="no-print text-center">
          <Button busy={clients.isFetchingNextPage} onClick={() => void clients.fetchNextPage()}>
            <Trans>Открыть ещё клиентов</Trans>
          </Button>
        </div>
      ) : null}
    </BriefPage>
  );
}
