import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type ClientEvent, EventDialog, eventFields } from '#features/levers';
import { api, byPages, usePageRows } from '#lib';
import { Card, CardEmpty, MoreRows, QueryView, RowBones } from '#ui';
import { EventRow } from './event-row.tsx';

export function EventsCard({ clientId }: { clientId: string }) {
  const query = useInfiniteQuery(api.clients.events.infiniteQueryOptions({ id: clientId }, byPages));
  const { rows, hasMore, loadMore } = usePageRows(query);
  const [edited, setEdited] = useState<ClientEvent | null>(null);
  return (
    <Card title={t`События`}>
      <QueryView query={query} skeleton={<RowBones />}>
        {() =>
          rows.length === 0 ? (
            <CardEmpty>{t`Бесплатных доставок, образцов, рекламаций и другого пока не записано.`}</CardEmpty>
          ) : null
        }
      </QueryView>
      {rows.map((row) => (
        <EventRow key={row.id} clientId={clientId} row={row} onEdit={setEdited} />
      ))}
      <MoreRows hasMore={hasMore} busy={query.isFetchingNextPage} onMore={loadMore}>
        <Trans>Показать раньше</Trans>
      </MoreRows>
      {edited ? (
        <EventDialog
          key={edited.id}
          clientId={clientId}
          event={eventFields(edited)}
          saved={edited}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </Card>
  );
}
