import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatInteger } from '#lib';
import { Card, CardEmpty, Moment, MoreRows, ScrollRegion, Tag, type Tone } from '#ui';
import { placedOf } from './result.tsx';
import type { Batch } from './types.ts';
import { useIsGoing } from './uploads.ts';
import type { useBatches } from './use-batches.ts';

/** An upload as the server knows it, or on its way from this very page. */
type Standing = Batch['status'] | 'going';

function useStanding({ id, status }: Batch): Standing {
  return useIsGoing(id) ? 'going' : status;
}

const tones: Record<Standing, Tone> = {
  sending: 'risk',
  going: 'wait',
  unpacking: 'wait',
  done: 'done',
  failed: 'late',
};

function statusWord(status: Standing): string {
  switch (status) {
    case 'going':
      return t`Идёт`;
    case 'sending':
      return t`Не закончена`;
    case 'unpacking':
      return t`Распаковывается`;
    case 'done':
      return t`Готово`;
    default:
      return t`Не удалось`;
  }
}

function BatchRow({ batch, open, onOpen }: { batch: Batch; open: boolean; onOpen: () => void }) {
  const standing = useStanding(batch);
  return (
    <tr className={`border-t border-line2 [&>td]:px-3 [&>td]:py-1.5 ${open ? 'bg-accent-bg' : ''}`}>
      <td className="max-w-72">
        <button type="button" onClick={onOpen} className="block max-w-full truncate font-[550] hover:underline">
          {batch.name || t`Отдельные файлы`}
        </button>
      </td>
      <td>
        <Tag tone={tones[standing]}>{statusWord(standing)}</Tag>
      </td>
      <td className="num">{t`${formatInteger(placedOf(batch))} из ${formatInteger(batch.filesTotal)}`}</td>
      <td className="num">{formatInteger(batch.counts.attached ?? 0)}</td>
      <td className={`num ${batch.counts.unmatched ? 'font-[550] text-risk' : ''}`}>
        {formatInteger(batch.counts.unmatched ?? 0)}
      </td>
      <td>{batch.authorName ?? t`командная строка`}</td>
      <td className="whitespace-nowrap">
        <Moment value={batch.createdAt} />
      </td>
    </tr>
  );
}

interface HistoryProps {
  batches: ReturnType<typeof useBatches>;
  openId: string | undefined;
  onOpen: (id: string) => void;
}

export function History({ batches: { query, rows, hasMore, loadMore }, openId, onOpen }: HistoryProps) {
  return (
    <Card title={t`Все загрузки`}>
      {query.data && rows.length === 0 ? <CardEmpty>{t`Папок с картинками ещё не загружали.`}</CardEmpty> : null}
      {rows.length > 0 ? (
        <ScrollRegion label={t`Все загрузки`}>
          <table className="w-full">
            <thead>
              <tr className="text-left text-s whitespace-nowrap text-ink3 [&>th]:px-3 [&>th]:py-1.5 [&>th]:font-medium">
                <th>{t`Папка или архив`}</th>
                <th>{t`Итог`}</th>
                <th className="num">{t`Файлов`}</th>
                <th className="num">{t`Приложено`}</th>
                <th className="num">{t`Ждут`}</th>
                <th>{t`Кто`}</th>
                <th>{t`Когда`}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((batch) => (
                <BatchRow key={batch.id} batch={batch} open={batch.id === openId} onOpen={() => onOpen(batch.id)} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      ) : null}
      <MoreRows hasMore={hasMore} busy={query.isFetchingNextPage} onMore={loadMore}>
        <Trans>Показать раньше</Trans>
      </MoreRows>
    </Card>
  );
}
