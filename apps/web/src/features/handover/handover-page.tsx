import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay, useMe, useToday } from '#lib';
import { NoRightsState, PageHeader } from '#ui';
import { ClientsCard } from './clients-card.tsx';
import { emptyDraft, type HandoverDraft } from './draft.ts';
import { HandoverList } from './handover-list.tsx';
import { PreviewCard } from './preview-card.tsx';
import { useDesk } from './use-desk.ts';
import { WhoCard } from './who-card.tsx';

/** Handing clients over on one page: from whom, which, to whom, from what day; what it comes to stands beside. */
export function HandoverPage() {
  const me = useMe();
  const now = useToday();
  const [draft, setDraft] = useState(() => emptyDraft(me.role === 'manager' ? me.id : '', now));
  const desk = useDesk(draft.fromId);
  const change = (more: Partial<HandoverDraft>) => setDraft((before) => ({ ...before, ...more }));
  const startOver = (fromId: string) => setDraft(emptyDraft(fromId, now));
  if (!useMay('client.handOver')) return <NoRightsState />;
  const above = (
    <Link to="/clients" className="hover:underline">
      <Trans>Клиенты</Trans>
    </Link>
  );
  return (
    <div className="@container min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        above={above}
        title={t`Передача клиентов`}
        note={t`Насовсем: клиенты и открытые заказы переходят к другому менеджеру, прошлые результаты остаются у прежнего.`}
      />
      <div className="grid items-start gap-3.5 p-4 @4xl:grid-cols-[minmax(0,1fr)_372px]">
        <div className="flex min-w-0 flex-col gap-3.5">
          <WhoCard draft={draft} onFrom={startOver} onChange={change} />
          {draft.fromId ? <ClientsCard draft={draft} desk={desk} onChange={change} /> : null}
        </div>
        <div className="flex min-w-0 flex-col gap-3.5">
          <PreviewCard draft={draft} desk={desk} onChange={change} onDone={() => startOver(draft.fromId)} />
          <HandoverList />
        </div>
      </div>
    </div>
  );
}
