import { Trans } from '@lingui/react/macro';
import { formatOrders } from '#lib';
import { Button, Money } from '#ui';
import type { OrderRow } from './row.ts';

/** What is selected, added up. */
export function SelectionBar({
  rows,
  selected,
  onClear,
}: {
  rows: readonly OrderRow[];
  selected: ReadonlySet<string>;
  onClear: () => void;
}) {
  if (selected.size === 0) return null;
  const chosen = rows.filter((row) => selected.has(row.id));
  const amount = chosen.reduce((sum, row) => sum + row.amount, 0);
  const unpaid = chosen.reduce((sum, row) => sum + row.amount - row.paid, 0);
  return (
    <div className="no-print flex h-9 shrink-0 items-center gap-3 border-t border-line bg-accent-bg px-4">
      <span>
        <Trans>
          Выбрано: {formatOrders(chosen.length)} на <Money kopecks={amount} shown="never" strong />, не оплачено{' '}
          <Money kopecks={unpaid} shown="never" strong />
        </Trans>
      </span>
      <Button small kind="ghost" onClick={onClear}>
        <Trans>Снять выбор</Trans>
      </Button>
    </div>
  );
}
