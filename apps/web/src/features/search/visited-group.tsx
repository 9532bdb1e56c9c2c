import { t } from '@lingui/core/macro';
import { useVisited } from '#lib';
import { FoundGroup } from './found-group.tsx';
import { useOpenCard } from './use-open-card.ts';

/** What this person has opened last: an empty box offers to go back to it. */
export function VisitedGroup({ onClose }: { onClose: () => void }) {
  const openCard = useOpenCard();
  const rows = useVisited().map(({ kind, id, name, detail }) => ({ id, name, detail, open: openCard(kind, id) }));
  return <FoundGroup heading={t`Недавнее`} rows={rows} onClose={onClose} />;
}
