import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useEffectEvent } from 'react';
import { LinesEditor } from '#features/order-lines';
import { api, explain, useDraft, useMay } from '#lib';
import { Button, NoRightsState, PageHeader } from '#ui';
import { emptyDraft } from './draft.ts';
import { TermsCard } from './terms-card.tsx';
import { isDraftReady, useCreateOrder } from './use-create-order.ts';
import { useTerms } from './use-terms.ts';

/** A link from a client's page names the client in the URL. */
function useNamedClient(
  current: string | null,
  set: (client: { id: string; shortName: string; region: string | null }) => void,
) {
  const { client: id } = useSearch({ from: '/_app/orders/new' });
  const { data } = useQuery(
    api.clients.card.queryOptions({ id: id ?? '' }, { enabled: id !== undefined && id !== current }),
  );
  const fill = useEffectEvent(() => {
    if (data && data.client.id !== current)
      set({ id: data.client.id, shortName: data.client.shortName, region: data.client.region });
  });
  useEffect(() => {
    if (data) fill();
  }, [data]);
}

/** «Новая заявка»: an order begins here and keeps its identity to the last payment. */
export function NewOrderPage() {
  const [draft, change, clear] = useDraft('order', emptyDraft);
  const terms = useTerms(draft);
  const create = useCreateOrder(clear);
  useNamedClient(draft.client?.id ?? null, (client) => change({ client }));
  if (!useMay('order.create')) return <NoRightsState />;
  const ready = isDraftReady(draft, terms.chosen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.send(draft, terms.chosen);
  };
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        title={t`Новая заявка`}
        note={t`Номер даст система. Набранное сохраняется, пока вы не отправите заявку или не очистите её.`}
      />
      <form onSubmit={submit} className="flex max-w-6xl flex-col gap-3.5 p-4">
        <TermsCard draft={draft} change={change} terms={terms} />
        <LinesEditor clientId={draft.client?.id ?? null} lines={draft.lines} onChange={(lines) => change({ lines })} />
        {create.error ? (
          <p role="alert" className="text-late">
            {explain(create.error)}
          </p>
        ) : null}
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" kind="primary" busy={create.busy} disabled={!ready}>
            <Trans>Завести заявку</Trans>
          </Button>
          <Button onClick={clear}>
            <Trans>Очистить</Trans>
          </Button>
          {ready ? null : (
            <span className="text-ink3">{t`Нужны клиент, условия оплаты и хотя бы одна позиция с количеством и ценой.`}</span>
          )}
        </div>
      </form>
    </div>
  );
}
