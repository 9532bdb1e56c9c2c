import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, useMay } from '#lib';
import { Button, buttonClass, Card, CardEmpty, QueryView, RowBones, Select } from '#ui';
import { type Bought, type BuysOrder, buysOrders, sortedBuys } from './buys-order.ts';
import { BuysTile } from './buys-tile.tsx';

const shownFirst = 12;

interface WallProps {
  rows: readonly Bought[];
  picked: ReadonlySet<string>;
  onPick: ((productId: string) => void) | null;
}

function Wall({ rows, picked, onPick }: WallProps) {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, shownFirst);
  return (
    <>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-2.5 p-3">
        {shown.map((row) => (
          <BuysTile
            key={row.productId}
            row={row}
            picked={picked.has(row.productId)}
            onPick={row.active && onPick ? () => onPick(row.productId) : null}
          />
        ))}
      </ul>
      {rows.length > shownFirst ? (
        <div className="border-t border-line2 px-3 py-1.5">
          <Button small kind="ghost" onClick={() => setAll(!all)}>
            {all ? t`Свернуть` : t`Показать все ${rows.length}`}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** Chosen products go into a new request of the client. */
function NewRequest({ clientId, picked }: { clientId: string; picked: ReadonlySet<string> }) {
  if (picked.size === 0) return null;
  return (
    <Link
      to="/orders/new"
      search={{ client: clientId, products: [...picked] }}
      className={buttonClass('primary', true)}
    >
      <Trans>В новую заявку: {picked.size}</Trans>
    </Link>
  );
}

/** What the client buys, in pictures, with the day each is expected to be ordered again. */
export function BuysCard({ clientId }: { clientId: string }) {
  const query = useQuery(api.clients.buys.queryOptions({ id: clientId }));
  const [order, setOrder] = useState<BuysOrder>('expected');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const mayOrder = useMay('order.create');
  const toggle = (id: string) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  };
  const words: Record<BuysOrder, string> = { expected: t`скоро закажут`, amount: t`на какую сумму` };
  const actions = (
    <>
      <NewRequest clientId={clientId} picked={picked} />
      <div className="w-36">
        <Select
          aria-label={t`Порядок`}
          options={buysOrders.map((value) => ({ value, label: words[value] }))}
          value={order}
          onChange={({ target }) => setOrder(buysOrders.find((one) => one === target.value) ?? 'expected')}
        />
      </div>
    </>
  );
  return (
    <Card title={t`Что покупают`} actions={query.data?.length ? actions : undefined}>
      <QueryView query={query} skeleton={<RowBones />}>
        {(rows) =>
          rows.length === 0 ? (
            <CardEmpty>{t`Пока ничего не покупали.`}</CardEmpty>
          ) : (
            <Wall rows={sortedBuys(rows, order)} picked={picked} onPick={mayOrder ? toggle : null} />
          )
        }
      </QueryView>
    </Card>
  );
}
