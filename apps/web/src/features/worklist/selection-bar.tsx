import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { formatInteger, formatOrders, useMay } from '#lib';
import { Button, Money } from '#ui';
import { loadOrder } from './load-order.ts';
import type { OrderRow } from './row.ts';
import { useTellClients } from './use-tell-clients.ts';

const HandOver = lazy(() => loadOrder().then((order) => ({ default: order.HandOver })));
const CommentMany = lazy(() => loadOrder().then((order) => ({ default: order.CommentMany })));

interface SelectionBarProps {
  /** Those loaded so far. */
  rows: readonly OrderRow[];
  /** In the whole filter, when known. */
  total: number | undefined;
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
}

/** One can only choose what one could have seen: when more are in the filter than were loaded, the button says so. */
function SelectAll({ rows, total, selected, onSelect }: SelectionBarProps) {
  if (rows.every((row) => selected.has(row.id))) return null;
  const loaded = formatInteger(rows.length);
  const all = total === undefined || total <= rows.length;
  return (
    <Button small kind="ghost" onClick={() => onSelect(new Set(rows.map((row) => row.id)))}>
      {all ? t`Выбрать все: ${loaded}` : t`Выбрать загруженные: ${loaded} из ${formatInteger(total)}`}
    </Button>
  );
}

function Sums({ chosen }: { chosen: readonly OrderRow[] }) {
  const amount = chosen.reduce((sum, row) => sum + row.amount, 0);
  const unpaid = chosen.reduce((sum, row) => sum + row.amount - row.paid, 0);
  return (
    <span>
      <Trans>
        Выбрано: {formatOrders(chosen.length)} на <Money kopecks={amount} shown="never" strong />, не оплачено{' '}
        <Money kopecks={unpaid} shown="never" strong />
      </Trans>
    </span>
  );
}

/** What is selected, added up, and what can be done to all of it at once. */
export function SelectionBar(props: SelectionBarProps) {
  const { rows, selected, onSelect } = props;
  const [asked, setAsked] = useState<'handOver' | 'comment' | null>(null);
  const mayHandOver = useMay('client.handOver');
  const mayComment = useMay('comment.write');
  const mayTell = useMay('order.moveShipDate');
  const tellClients = useTellClients();
  const chosen = rows.filter((row) => selected.has(row.id));
  if (chosen.length === 0) return null;
  const open = chosen.filter((row) => row.open);
  const untold = chosen.filter((row) => row.untoldMoves > 0);
  const clear = () => onSelect(new Set());
  const close = () => setAsked(null);
  return (
    <div className="no-print flex min-h-9 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-t border-line bg-accent-bg px-4 py-1">
      <Sums chosen={chosen} />
      {mayHandOver && open.length > 0 ? (
        <Button small onClick={() => setAsked('handOver')}>
          {open.length < chosen.length ? t`Передать открытые: ${open.length}…` : t`Передать…`}
        </Button>
      ) : null}
      {mayTell && untold.length > 0 ? (
        <Button small busy={tellClients.busy} onClick={() => tellClients.send(untold)}>
          {t`Клиенты предупреждены о сроках: ${untold.length}`}
        </Button>
      ) : null}
      {mayComment ? (
        <Button small onClick={() => setAsked('comment')}>
          <Trans>Комментарий ко всем…</Trans>
        </Button>
      ) : null}
      <SelectAll {...props} />
      <Button small kind="ghost" onClick={clear}>
        <Trans>Снять выбор</Trans>
      </Button>
      <Suspense>
        {asked === 'handOver' ? <HandOver orders={open} onClose={close} onDone={close} /> : null}
        {asked === 'comment' ? <CommentMany orderIds={chosen.map((row) => row.id)} onClose={close} /> : null}
      </Suspense>
    </div>
  );
}
