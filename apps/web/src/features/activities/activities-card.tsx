import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, byPages, useMay } from '#lib';
import { Button, Card, type Option } from '#ui';
import type { Activity } from './activity.ts';
import { ActivityList } from './activity-list.tsx';
import { PlanDialog } from './plan-dialog.tsx';

interface ActivitiesCardProps {
  clientId: string;
  /** Whom and over what: the client's people and last orders. */
  contacts: readonly Option[];
  orders: readonly Option[];
}

function Done({ clientId }: { clientId: string }) {
  const query = useInfiniteQuery(
    api.activities.ofClient.infiniteQueryOptions({ clientId, done: true, limit: 10 }, byPages),
  );
  return <ActivityList query={query} empty={t`Ещё ничего не сделано.`} more={<Trans>Показать раньше</Trans>} />;
}

/** What is planned with a client, and what was done, latest first. */
export function ActivitiesCard({ clientId, contacts, orders }: ActivitiesCardProps) {
  const mayWrite = useMay('activity.write');
  const [edited, setEdited] = useState<Activity | 'new' | null>(null);
  const [pastShown, showPast] = useState(false);
  const planned = useInfiniteQuery(api.activities.ofClient.infiniteQueryOptions({ clientId, done: false }, byPages));
  const add = (
    <>
      <Button small kind="ghost" aria-expanded={pastShown} onClick={() => showPast(!pastShown)}>
        <Trans>Сделанные</Trans>
      </Button>
      {mayWrite ? (
        <Button small onClick={() => setEdited('new')}>
          <Trans>Запланировать</Trans>
        </Button>
      ) : null}
    </>
  );
  return (
    <Card title={t`Дела`} actions={add}>
      <ActivityList
        query={planned}
        empty={t`Ничего не запланировано.`}
        more={<Trans>Показать ещё</Trans>}
        onEdit={setEdited}
      />
      {pastShown ? (
        <div className="border-t border-line2">
          <h3 className="px-3 pt-2 text-s font-medium text-ink3">{t`Сделано`}</h3>
          <Done clientId={clientId} />
        </div>
      ) : null}
      {edited ? (
        <PlanDialog
          clientId={clientId}
          activity={edited === 'new' ? null : edited}
          contacts={contacts}
          orders={orders}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </Card>
  );
}
