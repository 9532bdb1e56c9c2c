import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Bone, EmptyState, MoreRows, QueryView } from '#ui';
import { BriefPage } from './brief-page.tsx';
import { ClientBrief } from './client-brief.tsx';
import { useBriefs } from './use-briefs.ts';

/** So many clients are briefed in one question. */
export const clientsAtOnce = 50;

interface ClientPages {
  data: unknown;
  error: unknown;
  refetch: () => Promise<unknown>;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
}

interface BriefSheetsProps {
  above: ReactNode;
  title: string;
  /** Whose briefs, as they are read: page by page. */
  clients: ClientPages;
  idsByPage: readonly (readonly string[])[];
}

/** A sheet for each of many clients: what somebody new to them reads before the first call. */
export function BriefSheets({ above, title, clients, idsByPage }: BriefSheetsProps) {
  const filled = idsByPage.filter((ids) => ids.length > 0);
  const { briefs, ready, leversOf } = useBriefs(filled);
  const skeleton = <Bone className="mx-auto h-96 w-full max-w-[50rem]" />;
  return (
    <BriefPage
      above={above}
      title={title}
      note={clients.hasNextPage ? t`Печатается то, что открыто: остальные — кнопкой внизу.` : undefined}
      ready={ready}
    >
      <QueryView query={clients} skeleton={skeleton}>
        {() => (filled.length === 0 ? <EmptyState title={t`Клиентов нет`} /> : null)}
      </QueryView>
      {briefs.map((query, page) => (
        <QueryView key={filled[page]?.[0]} query={query} skeleton={skeleton}>
          {(some) =>
            some.map((brief) => (
              <div key={brief.id} className="mb-4 break-after-page last:break-after-auto">
                <ClientBrief brief={brief} levers={leversOf(brief.id)} />
              </div>
            ))
          }
        </QueryView>
      ))}
      <MoreRows
        hasMore={clients.hasNextPage}
        busy={clients.isFetchingNextPage}
        onMore={() => void clients.fetchNextPage()}
      >
        <Trans>Открыть ещё клиентов</Trans>
      </MoreRows>
    </BriefPage>
  );
}
