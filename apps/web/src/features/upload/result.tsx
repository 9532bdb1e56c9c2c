import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { api, sayRefusalOr, type UploadState, useMe } from '#lib';
import { Card, QueryView, RowBones, ShareBar, type TabOption, Tabs } from '#ui';
import { SaveRefused } from './refused-list.tsx';
import { SettledItems } from './settled-items.tsx';
import type { Batch } from './types.ts';
import { useIsGoing, useUploads } from './uploads.ts';
import { WaitingItems } from './waiting-items.tsx';
import { formatFiles, formatFilesOf } from './words.ts';

const panelId = 'upload-files';

function tabsOf({ counts }: Batch): TabOption<UploadState>[] {
  const tab = (value: UploadState, label: string) => ({ value, label, count: counts[value] ?? 0 });
  return [
    tab('unmatched', t`Ждут решения`),
    tab('attached', t`Приложены`),
    tab('duplicate', t`Были раньше`),
    tab('refused', t`Отклонены`),
    tab('skipped', t`Пропущены`),
  ];
}

/** What is first to be seen: once all is there what waits, else what was done. */
function firstState({ counts }: Batch, going: boolean): UploadState {
  if (counts.unmatched && !going) return 'unmatched';
  if (counts.attached || !counts.duplicate) return counts.attached || !counts.refused ? 'attached' : 'refused';
  return 'duplicate';
}

export function placedOf({ counts }: Pick<Batch, 'counts'>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** How an upload that isn't over stands: unpacked by the server, sent from here, or broken off. */
function Standing({ batch }: { batch: Batch }) {
  const me = useMe();
  const here = useUploads().some((upload) => upload.batchId === batch.id);
  const [placed, total] = [placedOf(batch), batch.filesTotal];
  if (batch.failure)
    return <p className="px-3 py-2.5 text-late">{sayRefusalOr(batch.failure.code, batch.failure.message)}</p>;
  if (batch.status === 'unpacking') {
    const label = t`Распаковывается: ${formatFilesOf(placed, total)}`;
    return (
      <div className="flex flex-col gap-1.5 px-3 py-2.5">
        <span>{total > 0 ? label : t`Архив ждёт распаковки`}</span>
        <ShareBar tall filled={total > 0 ? placed / total : 0} label={label} />
      </div>
    );
  }
  if (batch.status !== 'sending' || here) return null;
  const got = t`Загрузка не закончена: есть ${formatFilesOf(placed, total)}.`;
  const hint = t`Выберите ту же папку ещё раз: уже загруженное второй раз не отправится.`;
  return (
    <p className="px-3 py-2.5 text-risk">
      {got} {batch.authorId === me.id ? hint : null}
    </p>
  );
}

interface ResultProps {
  batchId: string;
  state: UploadState | undefined;
  onState: (state: UploadState) => void;
}

/** What became of an upload's files, and what is still to be decided. */
export function Result({ batchId, state, onState }: ResultProps) {
  const query = useQuery(api.uploads.card.queryOptions({ batchId }));
  const going = useIsGoing(batchId);
  return (
    <QueryView query={query} skeleton={<RowBones />}>
      {(batch) => {
        const shown = state ?? firstState(batch, going);
        return (
          <Card
            title={batch.name || t`Отдельные файлы`}
            note={formatFiles(batch.filesTotal)}
            actions={shown === 'refused' && batch.counts.refused ? <SaveRefused batchId={batchId} /> : undefined}
          >
            <Standing batch={batch} />
            <Tabs
              label={t`Что стало с файлами`}
              value={shown}
              options={tabsOf(batch)}
              onChange={onState}
              panelId={panelId}
            />
            <div id={panelId} role="tabpanel">
              {shown === 'unmatched' ? (
                <WaitingItems batchId={batchId} />
              ) : (
                <SettledItems key={shown} batchId={batchId} state={shown} />
              )}
            </div>
          </Card>
        );
      }}
    </QueryView>
  );
}
