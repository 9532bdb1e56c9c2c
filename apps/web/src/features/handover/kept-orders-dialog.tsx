import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api, byPages, type Inputs, sayStage, usePageRows } from '#lib';
import { Button, Checkbox, Dialog, DialogActions, Money, MoreRows, QueryView, RowBones } from '#ui';
import { type DeskRow, type HandoverDraft, withoutKey } from './draft.ts';

interface KeptOrdersDialogProps {
  row: DeskRow;
  draft: HandoverDraft;
  onChange: (more: Partial<HandoverDraft>) => void;
  onClose: () => void;
}

/** Which open orders of a client go with it; those ticked off stay with whoever has them. */
export function KeptOrdersDialog({ row, draft, onChange, onClose }: KeptOrdersDialogProps) {
  const filter: Inputs['orders']['list'] = { clientId: row.id, managerId: draft.fromId, scope: 'open', limit: 200 };
  const query = useInfiniteQuery(api.orders.list.infiniteQueryOptions(filter, byPages));
  const { rows, hasMore, loadMore } = usePageRows(query);
  const tick = (order: (typeof rows)[number], goes: boolean) => {
    const others = withoutKey(draft.kept, order.id);
    const { id, amount } = order;
    onChange({ kept: goes ? others : new Map([...others, [id, { id, clientId: row.id, amount }]]) });
  };
  return (
    <Dialog open onClose={onClose} title={row.shortName} note={t`Отмеченные заказы перейдут, остальные останутся.`}>
      <QueryView query={query} skeleton={<RowBones />}>
        {() => (
          <ul>
            {rows.map((order) => (
              <li key={order.id} className="flex items-center gap-3 border-t border-line2 py-1.5 first:border-t-0">
                <Checkbox
                  label={order.number}
                  checked={!draft.kept.has(order.id)}
                  onChange={(event) => tick(order, event.target.checked)}
                />
                <span className="min-w-0 flex-1 truncate text-ink2">{sayStage(order.stage)}</span>
                <Money kopecks={order.amount} shown="never" />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      <MoreRows hasMore={hasMore} busy={query.isFetchingNextPage} onMore={loadMore}>
        <Trans>Показать ещё</Trans>
      </MoreRows>
      <DialogActions>
        <Button kind="primary" onClick={onClose}>
          <Trans>Готово</Trans>
        </Button>
      </DialogActions>
    </Dialog>
  );
}
