import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { UploadState } from '#lib';
import { MoreRows, QueryView, RowBones } from '#ui';
import type { Item } from './types.ts';
import { useItems } from './use-items.ts';

interface ItemPagesProps {
  batchId: string;
  state: UploadState;
  empty: ReactNode;
  children: (rows: readonly Item[]) => ReactNode;
}

export function ItemPages({ batchId, state, empty, children }: ItemPagesProps) {
  const { query, rows, hasMore, loadMore } = useItems(batchId, state);
  return (
    <>
      <QueryView query={query} skeleton={<RowBones />}>
        {() => (rows.length === 0 ? empty : children(rows))}
      </QueryView>
      <MoreRows hasMore={hasMore} busy={query.isFetchingNextPage} onMore={loadMore}>
        <Trans>Показать ещё</Trans>
      </MoreRows>
    </>
  );
}
