import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { certainScore } from '@svodka/domain';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { newKey, sayMatchReason, useHotkey } from '#lib';
import { Button, Card, CardEmpty, Kbd, Money, Tag } from '#ui';
import type { Proposal } from './row.ts';
import type { EntryRunner } from './use-entry-command.ts';

interface ProposalsProps {
  proposals: readonly Proposal[];
  amount: number;
  runner: EntryRunner;
}

function Shares({ proposal, amount }: { proposal: Proposal; amount: number }) {
  const given = proposal.shares.reduce((sum, share) => sum + share.amount, 0);
  return (
    <ul>
      {proposal.shares.map((share) => (
        <li key={share.orderId} className="flex flex-wrap gap-x-2">
          <Link to="/orders/$orderId" params={{ orderId: share.orderId }} className="font-semibold hover:underline">
            {share.orderNumber}
          </Link>
          <Money kopecks={share.amount} />
          {share.open > share.amount ? (
            <span className="text-ink3">
              <Trans>
                из <Money kopecks={share.open} sign={false} />
              </Trans>
            </span>
          ) : null}
        </li>
      ))}
      {given < amount ? (
        <li className="text-risk">
          <Trans>
            в аванс клиента <Money kopecks={amount - given} />
          </Trans>
        </li>
      ) : null}
    </ul>
  );
}

function ProposalRow({
  proposal,
  amount,
  runner,
  first,
}: Omit<ProposalsProps, 'proposals'> & { proposal: Proposal; first: boolean }) {
  const [idempotencyKey] = useState(newKey);
  const { clientId, shares, reasons, score } = proposal;
  const post = () =>
    runner.send({
      kind: 'post',
      idempotencyKey,
      clientId,
      shares: shares.map((share) => ({ orderId: share.orderId, amount: share.amount })),
      toAdvance: true,
    });
  useHotkey('p', post, first && !runner.busy && runner.conflict === null);
  const strong = score >= certainScore;
  return (
    <li className="flex items-start gap-3 border-t border-line2 px-3 py-2 first:border-t-0">
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2">
          <span className="text-ink2">{proposal.clientName}</span>
          <Tag tone={strong ? 'done' : 'plain'}>{strong ? t`уверенно` : t`возможно`}</Tag>
        </div>
        <Shares proposal={proposal} amount={amount} />
        <div className="text-s text-ink3">{reasons.map(sayMatchReason).join(', ')}</div>
      </div>
      <Button small kind={first ? 'primary' : 'plain'} busy={runner.busy} onClick={post}>
        <Trans>Провести</Trans>
      </Button>
      {first ? <Kbd>P</Kbd> : null}
    </li>
  );
}

/** For what the money seems to be, with the reasons; one press posts. */
export function Proposals({ proposals, amount, runner }: ProposalsProps) {
  return (
    <Card title={t`Предложения`}>
      {proposals.length === 0 ? <CardEmpty>{t`Ни один заказ не подошёл. Разнесите вручную.`}</CardEmpty> : null}
      <ul>
        {proposals.map((proposal, at) => (
          <ProposalRow
            key={`${proposal.clientId} ${proposal.shares.map((share) => share.orderId).join(' ')}`}
            proposal={proposal}
            amount={amount}
            runner={runner}
            first={at === 0}
          />
        ))}
      </ul>
    </Card>
  );
}
