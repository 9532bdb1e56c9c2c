import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { QueryView, RowBones } from './query-view.tsx';

interface PagesLike {
  data: unknown;
  error: unknown;
  refetch: () => Promise<unknown>;
  isFetchingNextPage: boolean;
}

interface RowsDialogProps {
  title: string;
  note: string;
  query: PagesLike;
  hasMore: boolean;
  onMore: () => void;
  onClose: () => void;
  /** What the columns hold: read out, not shown. */
  columns: readonly string[];
  /** The rows of the table. */
  children: ReactNode;
}

/** What a sum is made of, row by row, a page at a time. */
export function RowsDialog({ title, note, query, hasMore, onMore, onClose, columns, children }: RowsDialogProps) {
  return (
    <Dialog open wide onClose={onClose} title={title} note={note}>
      <QueryView query={query} skeleton={<RowBones rows={6} />}>
        {() => (
          <table className="w-full">
            <thead className="sr-only">
              <tr>
                {columns.map((column) => (
                  <th key={column}>{column}</th>
                ))}
              </tr>
            </thead>
            <tbody>{children}</tbody>
          </table>
        )}
      </QueryView>
      {hasMore ? (
        <div className="border-t border-line2 pt-2 text-center">
          <Button small busy={query.isFetchingNextPage} onClick={onMore}>
            <Trans>Показать ещё</Trans>
          </Button>
        </div>
      ) : null}
    </Dialog>
  );
}
