import { plural, t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { formatDayShort, formatOrders, useToday } from '#lib';
import { Button, cx, Money, ProductPicture, Tag } from '#ui';
import type { Bought } from './buys-order.ts';

/** When it is expected again: overdue in red, soon in plain words, a lapsed habit in grey. */
function Expected({ reorder }: Pick<Bought, 'reorder'>) {
  const today = useToday();
  if (reorder === null) return <span className="text-s text-ink3">{t`редко`}</span>;
  const day = formatDayShort(reorder.expectedOn, today);
  if (reorder.lapsed) return <span className="text-s text-ink3">{t`перестали, ждали ${day}`}</span>;
  if (reorder.overdueDays > 0) return <Tag tone="late">{t`ждали ${day}`}</Tag>;
  return <span className="text-s font-semibold text-ink2">{t`ждём ${day}`}</span>;
}

const sayHabit = (days: number) =>
  plural(days, {
    one: 'обычно раз в # день',
    few: 'обычно раз в # дня',
    many: 'обычно раз в # дней',
    other: 'обычно раз в # дня',
  });

interface BuysTileProps {
  row: Bought;
  picked: boolean;
  /** Null for whoever may not begin a request, and for what is no longer made. */
  onPick: (() => void) | null;
}

export function BuysTile({ row, picked, onPick }: BuysTileProps) {
  const today = useToday();
  const name = row.article ?? row.name;
  const habit = row.reorder ? sayHabit(row.reorder.intervalDays) : undefined;
  return (
    <li
      className={cx(
        'flex min-w-0 flex-col rounded-[9px] border p-2',
        picked ? 'border-accent bg-accent-bg' : 'border-line',
      )}
    >
      <Link to="/products/$productId" params={{ productId: row.productId }} title={row.name} className="group block">
        <span className="grid place-items-center rounded-md bg-line2">
          <ProductPicture fileId={row.pictureId} size="tile" />
        </span>
        <span className="mt-1.5 block truncate font-[550] group-hover:underline">{name}</span>
      </Link>
      <span title={habit}>
        <Expected reorder={row.reorder} />
      </span>
      <span className="text-s text-ink3">
        {formatOrders(row.orders)}, <Money kopecks={row.amount} shown="never" />
      </span>
      <span className="text-s text-ink3">
        <Money kopecks={row.lastPrice} /> · {formatDayShort(row.lastOn, today)}
      </span>
      {onPick ? (
        <span className="no-print mt-auto pt-1.5">
          <Button
            small
            kind={picked ? 'soft' : 'plain'}
            aria-pressed={picked}
            aria-label={t`В заявку: ${name}`}
            onClick={onPick}
          >
            {picked ? t`Выбрано` : t`В заявку`}
          </Button>
        </span>
      ) : null}
    </li>
  );
}
