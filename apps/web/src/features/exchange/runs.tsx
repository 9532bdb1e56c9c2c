import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api, byPages, formatInteger, importKindWords, say, usePageRows } from '#lib';
import { Card, CardEmpty, Moment, MoreRows, QueryView, RowBones, ScrollRegion } from '#ui';
import type { ImportRun } from './run.ts';
import { StatusTag } from './status-tag.tsx';

function RunRow({ row, open, onOpen }: { row: ImportRun; open: boolean; onOpen: () => void }) {
  return (
    <tr className={`border-t border-line2 [&>td]:px-3 [&>td]:py-1.5 ${open ? 'bg-accent-bg' : ''}`}>
      <td>
        <button type="button" onClick={onOpen} className="font-[550] hover:underline">
          {row.fileName}
        </button>
        <div className="text-s text-ink3">
          {say(importKindWords, row.kind)}
          {row.dryRun ? ` · ${t`проверка`}` : ''}
        </div>
      </td>
      <td>
        <StatusTag status={row.status} />
      </td>
      <td className="num">{formatInteger(row.rowsRead)}</td>
      <td>{row.authorName ?? '1С'}</td>
      <td>
        <Moment value={row.createdAt} />
      </td>
    </tr>
  );
}

export function Runs({ onOpen, openId }: { onOpen: (id: string) => void; openId: string | null }) {
  const query = useInfiniteQuery(api.exchange.list.infiniteQueryOptions({}, byPages));
  const { rows, hasMore, loadMore } = usePageRows<ImportRun>(query);
  return (
    <Card title={t`Прежние загрузки`}>
      <QueryView query={query} skeleton={<RowBones />}>
        {() => (rows.length === 0 ? <CardEmpty>{t`Файлов ещё не загружали.`}</CardEmpty> : null)}
      </QueryView>
      {rows.length > 0 ? (
        <ScrollRegion label={t`Прежние загрузки`}>
          <table className="w-full">
            <thead>
              <tr className="text-left text-s text-ink3 [&>th]:px-3 [&>th]:py-1.5 [&>th]:font-medium">
                <th>{t`Файл`}</th>
                <th>{t`Итог`}</th>
                <th className="num">{t`Строк`}</th>
                <th>{t`Кто`}</th>
                <th>{t`Когда`}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <RunRow key={row.id} row={row} open={row.id === openId} onOpen={() => onOpen(row.id)} />
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
