import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatOrders } from '#lib';
import { cx, Day, Money, Select, Tag } from '#ui';
import { type DeskRow, goingOrders, type HandoverDraft, nextDayOf } from './draft.ts';
import { useTakers } from './use-sellers.ts';

interface ClientLineProps {
  row: DeskRow;
  draft: HandoverDraft;
  onTick: (on: boolean) => void;
  onSendTo: (managerId: string) => void;
  onOrders: () => void;
}

function Orders({ row, draft, onOrders }: Pick<ClientLineProps, 'row' | 'draft' | 'onOrders'>) {
  if (row.orders === 0) return <span className="text-ink3">{t`открытых заказов нет`}</span>;
  const { orders, amount } = goingOrders(draft, row);
  return (
    <>
      <button type="button" className="link" onClick={onOrders}>
        {orders === row.orders ? formatOrders(row.orders) : t`${orders} из ${row.orders} заказов`}
      </button>{' '}
      <Trans>
        на <Money kopecks={amount} shown="never" />
      </Trans>
    </>
  );
}

function Name({ row }: Pick<ClientLineProps, 'row'>) {
  return (
    <div className="min-w-0">
      <Link to="/clients/$clientId" params={{ clientId: row.id }} className="block truncate font-[550] hover:underline">
        {row.shortName}
      </Link>
      <div className="flex flex-wrap items-center gap-x-1.5 text-s text-ink3">
        {[row.region, row.category].filter(Boolean).join(' · ')}
        {row.theirs ? null : <Tag>{t`ведёт другой, только заказы`}</Tag>}
      </div>
    </div>
  );
}

/** One client of the desk: whether it goes, with which orders, to whom. */
export function ClientLine({ row, draft, onTick, onSendTo, onOrders }: ClientLineProps) {
  const goes = !draft.left.has(row.id);
  const takers = useTakers(draft.fromId);
  const nextOn = nextDayOf(row);
  return (
    <li
      className={cx(
        'grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-2.5 gap-y-1 border-t border-line2 px-3 py-1.5 first:border-t-0',
        '@2xl:items-center',
        draft.split
          ? '@2xl:grid-cols-[auto_minmax(0,1fr)_minmax(0,13rem)_5.5rem_9.5rem]'
          : '@2xl:grid-cols-[auto_minmax(0,1fr)_minmax(0,15rem)_5.5rem]',
        !goes && 'text-ink3',
      )}
    >
      <input
        type="checkbox"
        className="mt-0.5 size-4 accent-accent"
        aria-label={t`Передать: ${row.shortName}`}
        checked={goes}
        onChange={(event) => onTick(event.target.checked)}
      />
      <Name row={row} />
      <div className="text-s max-[719px]:col-start-2 @2xl:text-m">
        <Orders row={row} draft={draft} onOrders={onOrders} />
      </div>
      <div className="text-s text-ink3 max-[719px]:col-start-2">{nextOn ? <Day value={nextOn} /> : null}</div>
      {draft.split ? (
        <div className="max-[719px]:col-start-2">
          <Select
            aria-label={t`Кому передать: ${row.shortName}`}
            empty={t`как все`}
            options={takers}
            value={draft.apart.get(row.id) ?? ''}
            disabled={!goes}
            onChange={(event) => onSendTo(event.target.value)}
          />
        </div>
      ) : null}
    </li>
  );
}
