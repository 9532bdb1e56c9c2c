import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { ClassCard } from '#features/client-classes';
import { MergedFrom } from '#features/client-merge';
import { LeversCard } from '#features/levers';
import { api, useHotkey, useMay, useVisit } from '#lib';
import { Bone, Button, buttonClass, ClientStatusTag, PageHeader, QueryView } from '#ui';
import { BuysCard } from './buys-card.tsx';
import type { ClientCard } from './card.ts';
import { ContactsCard } from './contacts-card.tsx';
import { ContractsCard } from './contracts-card.tsx';
import { EditClient } from './edit-client.tsx';
import { EventsCard } from './events-card.tsx';
import { useFollowMerged } from './follow-merged.ts';
import { MoneyCard } from './money-card.tsx';
import { NextCard } from './next-card.tsx';
import { OrdersCard } from './orders-card.tsx';
import { PlacesCard } from './places-card.tsx';
import { ToDoCard } from './to-do-card.tsx';
import { WhoCard } from './who-card.tsx';

function Bones() {
  return (
    <div className="flex flex-col gap-3.5 p-4">
      <Bone className="h-6 w-72" />
      <div className="grid gap-3.5 @4xl:grid-cols-[minmax(0,1fr)_372px]">
        <Bone className="h-80 w-full" />
        <Bone className="h-80 w-full" />
      </div>
    </div>
  );
}

function Actions({ card }: { card: ClientCard }) {
  const [editing, setEditing] = useState(false);
  return (
    <>
      {useMay('client.edit') ? (
        <Button onClick={() => setEditing(true)}>
          <Trans>Изменить</Trans>
        </Button>
      ) : null}
      {useMay('order.create') ? (
        <Link to="/orders/new" search={{ client: card.client.id }} className={buttonClass('primary')}>
          <Trans>Новая заявка</Trans>
        </Link>
      ) : null}
      {editing ? <EditClient card={card} onClose={() => setEditing(false)} /> : null}
    </>
  );
}

function ClientView({ card }: { card: ClientCard }) {
  const { client } = card;
  useVisit({ kind: 'client', id: client.id, name: client.shortName, detail: client.region ?? '' });
  const facts = [
    client.region,
    client.category ? t`категория ${client.category}` : null,
    client.managerName ? t`ведёт ${client.managerName}` : t`менеджер не назначен`,
  ];
  const above = (
    <Link to="/clients" className="hover:underline">
      <Trans>Клиенты</Trans>
    </Link>
  );
  const title = (
    <span className="flex flex-wrap items-baseline gap-2">
      {client.shortName} <ClientStatusTag status={client.status} />
    </span>
  );
  return (
    <>
      <PageHeader
        above={above}
        title={title}
        note={facts.filter(Boolean).join(' · ')}
        actions={<Actions card={card} />}
      />
      {card.merged.length > 0 ? <MergedFrom clientId={client.id} /> : null}
      <div className="grid gap-3.5 p-4 @4xl:grid-cols-[minmax(0,1fr)_372px]">
        <div className="flex min-w-0 flex-col gap-3.5">
          <LeversCard clientId={client.id} />
          <OrdersCard card={card} />
          <ToDoCard card={card} />
          <BuysCard clientId={client.id} />
          <EventsCard clientId={client.id} />
        </div>
        <div className="flex min-w-0 flex-col gap-3.5">
          <ContactsCard card={card} />
          <NextCard clientId={client.id} />
          <MoneyCard card={card} />
          <ClassCard clientId={client.id} />
          <WhoCard card={card} />
          <ContractsCard card={card} />
          <PlacesCard card={card} />
        </div>
      </div>
    </>
  );
}

/** One screen from which any manager can speak with any client. */
export function ClientPage() {
  const { clientId } = useParams({ from: '/_app/clients/$clientId' });
  const navigate = useNavigate();
  const router = useRouter();
  const query = useQuery(api.clients.card.queryOptions({ id: clientId }));
  useFollowMerged(clientId, query.data?.client.id);
  useHotkey('Escape', () => {
    if (router.history.canGoBack()) router.history.back();
    else void navigate({ to: '/clients' });
  });
  return (
    <div className="print-flow @container min-h-0 flex-1 overflow-y-auto">
      <QueryView query={query} skeleton={<Bones />}>
        {(card) => <ClientView key={clientId} card={card} />}
      </QueryView>
    </div>
  );
}
