import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, sayDuplicateReasons, useMay } from '#lib';
import { Button, ConflictDialog, QueryView, RowBones, SidePanel } from '#ui';
import { type Choice, firstChoice, otherSide } from './choice.ts';
import { CompareTable } from './compare-table.tsx';
import type { Comparison } from './row.ts';
import { useJudgePair } from './use-judge-pair.ts';

interface PairPanelProps {
  id: string;
  onClose: () => void;
  /** The pair leaves its list. */
  onDecided: () => void;
}

/** Two clients who may be one, beside the queue: compared, and merged or told apart. */
export function PairPanel({ id, onClose, onDecided }: PairPanelProps) {
  const query = useQuery(api.duplicates.compare.queryOptions({ id }));
  return (
    <SidePanel onClose={onClose}>
      <QueryView query={query} skeleton={<RowBones rows={12} />}>
        {(comparison) => <PairView comparison={comparison} onDecided={onDecided} />}
      </QueryView>
    </SidePanel>
  );
}

function PairView({ comparison, onDecided }: { comparison: Comparison; onDecided: () => void }) {
  const { first, second, reasons, state } = comparison;
  const pair = { first, second };
  const mayMerge = useMay('client.merge') && state !== 'merged';
  const [choice, setChoice] = useState<Choice>(() => firstChoice(pair));
  const judge = useJudgePair(comparison, onDecided);
  const goes = pair[otherSide(choice.stays)].shortName;
  const stays = pair[choice.stays].shortName;
  return (
    <div className="flex flex-col gap-3">
      <ul className="list-disc px-4 pt-3 pl-8 text-ink2">
        {sayDuplicateReasons(reasons).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <CompareTable pair={pair} choice={choice} onChoice={mayMerge ? setChoice : null} />
      {mayMerge ? (
        <>
          <p className="px-4 text-ink2">
            <Trans>
              Заказы, оплаты, события и договоры клиента {goes} перейдут к клиенту {stays}. Объединение можно отменить.
            </Trans>
          </p>
          <div className="sticky bottom-0 flex flex-wrap gap-1.5 border-t border-line bg-bg px-4 py-2.5">
            <Button kind="primary" busy={judge.busy} onClick={() => judge.merge(pair, choice)}>
              <Trans>Объединить</Trans>
            </Button>
            {state === 'open' ? (
              <Button busy={judge.busy} onClick={judge.dismiss}>
                <Trans>Не двойники</Trans>
              </Button>
            ) : (
              <Button busy={judge.busy} onClick={judge.reopen}>
                <Trans>Вернуть в очередь</Trans>
              </Button>
            )}
          </div>
        </>
      ) : (
        <p className="px-4 pb-4 text-ink3">{t`Объединяет клиентов директор или администратор.`}</p>
      )}
      {judge.conflict ? (
        <ConflictDialog
          conflict={judge.conflict}
          busy={judge.busy}
          onRepeat={() => judge.merge(pair, choice)}
          onClose={judge.leaveConflict}
        />
      ) : null}
    </div>
  );
}
