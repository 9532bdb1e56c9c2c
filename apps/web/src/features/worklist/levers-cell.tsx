import { t } from '@lingui/core/macro';
import { lazy, type ReactNode, Suspense } from 'react';
import { withTexts } from '#lib';
import { RowBones } from '#ui';
import type { OrderRow } from './row.ts';

/** The sentences come with the words of the levers when somebody first rests on a cell. */
const loadLevers = withTexts(() => import('#features/levers'));
const LeversHint = lazy(() => loadLevers().then((levers) => ({ default: levers.LeversHint })));

/** How much there is to say to the client, and how much to hear: +3 −1. */
export function Levers({ row: { leversOurs, leversTheirs } }: { row: OrderRow }) {
  if (leversOurs + leversTheirs === 0) return <span className="text-ink3">—</span>;
  const [ours, theirs] = [t`сказать клиенту: ${leversOurs}`, t`могут сказать нам: ${leversTheirs}`];
  return (
    <span className="font-semibold tabular-nums">
      {leversOurs > 0 ? (
        <span>
          <span aria-hidden="true">+{leversOurs}</span>
          <span className="sr-only">{ours}</span>
        </span>
      ) : null}{' '}
      {leversTheirs > 0 ? (
        <span className="text-ink3">
          <span aria-hidden="true">−{leversTheirs}</span>
          <span className="sr-only">{theirs}</span>
        </span>
      ) : null}
    </span>
  );
}

export function leversHint({ clientId, leversOurs, leversTheirs }: OrderRow): ReactNode {
  if (leversOurs + leversTheirs === 0) return null;
  return (
    <Suspense fallback={<RowBones rows={2} />}>
      <LeversHint clientId={clientId} />
    </Suspense>
  );
}
