import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '#lib';
import { buttonClass, Card, NextDates, QueryView, RowBones } from '#ui';

const mostDates = 6;

/** What comes next with the client, promises to pay among it; the whole brief opens as a sheet. */
export function NextCard({ clientId }: { clientId: string }) {
  const query = useQuery(api.clients.brief.queryOptions({ ids: [clientId] }));
  const brief = (
    <Link to="/clients/$clientId/brief" params={{ clientId }} className={buttonClass('plain', true)}>
      <Trans>Справка</Trans>
    </Link>
  );
  return (
    <Card title={t`Что дальше`} actions={brief}>
      <div className="px-3 py-2">
        <QueryView query={query} skeleton={<RowBones rows={3} />}>
          {([found]) => <NextDates dates={found?.nextDates.slice(0, mostDates) ?? []} />}
        </QueryView>
      </div>
    </Card>
  );
}
