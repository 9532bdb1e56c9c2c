import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, formatMoney, useMay } from '#lib';
import { Button, QueryView, RowBones, SidePanel, Tag } from '#ui';
import { AllocationsCard } from './allocations-card.tsx';
import { PaymentFacts } from './payment-facts.tsx';
import { ReallocateDialog } from './reallocate-dialog.tsx';
import { ReverseDialog } from './reverse-dialog.tsx';
import { isOpen, type PaymentCardData, sayStanding } from './row.ts';

/** A payment beside the list: where it came from, where its money went, and how to correct it. */
export function PaymentPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const query = useQuery(api.payments.card.queryOptions({ id }));
  return (
    <SidePanel onClose={onClose}>
      <QueryView query={query} skeleton={<RowBones rows={10} />}>
        {(card) => <PaymentView card={card} />}
      </QueryView>
    </SidePanel>
  );
}

function PaymentView({ card }: { card: PaymentCardData }) {
  const { payment } = card;
  const standing = sayStanding(payment);
  return (
    <div className="flex flex-col gap-3.5 p-4">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="text-l font-[650] tabular-nums">{formatMoney(payment.amount, 'always')}</h2>
        {standing ? <Tag tone="risk">{standing}</Tag> : null}
        <span className="flex-1" />
        {isOpen(payment) ? <Corrections card={card} /> : null}
      </div>
      <PaymentFacts payment={payment} />
      <AllocationsCard card={card} />
    </div>
  );
}

function Corrections({ card }: { card: PaymentCardData }) {
  const [asked, setAsked] = useState<'reallocate' | 'reverse' | null>(null);
  const mayAllocate = useMay('payment.allocate');
  const mayRecord = useMay('payment.record');
  const close = () => setAsked(null);
  return (
    <div className="no-print flex gap-1.5">
      {mayAllocate ? (
        <Button kind={card.payment.unallocated > 0 ? 'primary' : 'plain'} onClick={() => setAsked('reallocate')}>
          {card.payment.unallocated > 0 ? <Trans>Разнести остаток…</Trans> : <Trans>Разнести иначе…</Trans>}
        </Button>
      ) : null}
      {mayRecord ? (
        <Button kind="danger" onClick={() => setAsked('reverse')}>
          <Trans>Сторно…</Trans>
        </Button>
      ) : null}
      {asked === 'reallocate' ? <ReallocateDialog card={card} onClose={close} /> : null}
      {asked === 'reverse' ? <ReverseDialog payment={card.payment} onClose={close} /> : null}
    </div>
  );
}
