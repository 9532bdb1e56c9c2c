import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, formatMoney, useMay } from '#lib';
import { Button, ConflictDialog, QueryView, RowBones, SidePanel } from '#ui';
import { NotOursDialog, UndoDialog } from './decide-dialogs.tsx';
import { EntryFacts, EntryFate } from './entry-facts.tsx';
import { PostByHand } from './post-by-hand.tsx';
import { Proposals } from './proposals.tsx';
import { type EntryCardData, signedAmount } from './row.ts';
import { type EntryRunner, useEntryCommand } from './use-entry-command.ts';

interface EntryPanelProps {
  id: string;
  onClose: () => void;
  /** The line is decided and leaves its list. */
  onDecided: () => void;
}

/** A line of a statement beside the list: what the bank said, what it seems to be, what to do with it. */
export function EntryPanel({ id, onClose, onDecided }: EntryPanelProps) {
  const [clientId, setClientId] = useState<string | null>(null);
  const query = useQuery(
    api.payments.entry.queryOptions({ id, ...(clientId ? { clientId } : {}) }, { placeholderData: keepPreviousData }),
  );
  return (
    <SidePanel onClose={onClose}>
      <QueryView query={query} skeleton={<RowBones rows={10} />}>
        {(card) => <EntryView card={card} onClient={setClientId} onDecided={onDecided} />}
      </QueryView>
    </SidePanel>
  );
}

interface EntryViewProps {
  card: EntryCardData;
  onClient: (id: string | null) => void;
  onDecided: () => void;
}

function EntryView({ card, onClient, onDecided }: EntryViewProps) {
  const { entry, proposals } = card;
  const runner = useEntryCommand(entry, onDecided);
  const mayPost = useMay('payment.record');
  const waits = entry.state === 'queue';
  return (
    <div className="flex flex-col gap-3.5 p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-l font-[650] tabular-nums">{formatMoney(signedAmount(entry), 'always')}</h2>
        {mayPost ? <Decisions card={card} runner={runner} /> : null}
      </div>
      <EntryFacts entry={entry} />
      {waits ? null : <EntryFate entry={entry} />}
      {waits && mayPost && entry.direction === 'in' ? (
        <Proposals proposals={proposals} amount={entry.amount} runner={runner} />
      ) : null}
      {waits && mayPost ? <PostByHand card={card} runner={runner} onClient={onClient} /> : null}
      {runner.conflict ? (
        <ConflictDialog
          conflict={runner.conflict}
          busy={runner.busy}
          onRepeat={runner.repeat}
          onClose={runner.leaveConflict}
        />
      ) : null}
    </div>
  );
}

function Decisions({ card: { entry }, runner }: { card: EntryCardData; runner: EntryRunner }) {
  const [asked, setAsked] = useState<'notOurs' | 'undo' | null>(null);
  const close = () => setAsked(null);
  if (entry.direction === 'own') return <span className="text-ink3">{t`между нашими счетами`}</span>;
  const { state } = entry;
  return (
    <div className="flex gap-1.5">
      {state === 'queue' || state === 'outgoing' ? (
        <Button onClick={() => setAsked('notOurs')}>
          <Trans>Не наше…</Trans>
        </Button>
      ) : null}
      {state === 'notOurs' || state === 'outgoing' ? (
        <Button busy={runner.busy} onClick={() => runner.send({ kind: 'undo' })}>
          <Trans>В очередь</Trans>
        </Button>
      ) : null}
      {state === 'posted' ? (
        <Button kind="danger" onClick={() => setAsked('undo')}>
          <Trans>Отменить разноску…</Trans>
        </Button>
      ) : null}
      {asked === 'notOurs' ? <NotOursDialog runner={runner} onClose={close} /> : null}
      {asked === 'undo' ? <UndoDialog runner={runner} onClose={close} /> : null}
    </div>
  );
}
