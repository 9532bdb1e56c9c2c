import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, formatDate, useMay } from '#lib';
import { Button } from '#ui';
import { type StandingMerge, UndoMergeDialog } from './undo-dialog.tsx';

/** Which clients turned out to be this one, each with the way back. */
export function MergedFrom({ clientId }: { clientId: string }) {
  const mayUndo = useMay('client.merge');
  const [asked, setAsked] = useState<StandingMerge | null>(null);
  const { data } = useQuery(api.duplicates.merges.queryOptions({ clientId }));
  const merges = data?.rows ?? [];
  if (merges.length === 0) return null;
  return (
    <ul className="px-4 pt-2 text-ink2">
      {merges.map((merge) => (
        <li key={merge.id} className="flex flex-wrap items-center gap-x-2">
          <span>
            <Trans>
              Объединён с клиентом {merge.loserName} {formatDate(merge.mergedAt)}
            </Trans>
          </span>
          {mayUndo ? (
            <Button small kind="ghost" onClick={() => setAsked(merge)}>
              <Trans>Отменить объединение…</Trans>
            </Button>
          ) : null}
        </li>
      ))}
      {asked ? <UndoMergeDialog merge={asked} onClose={() => setAsked(null)} /> : null}
    </ul>
  );
}
