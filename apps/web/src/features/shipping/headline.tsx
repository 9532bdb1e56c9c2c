import { plural, t } from '@lingui/core/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, formatMoneyShort, formatOrders, type ShippingSearch } from '#lib';
import { ofManager } from './filter.ts';

/** One line under the title: how much has to leave, and what of it is urgent. */
export function Headline({ search }: { search: ShippingSearch }) {
  const { data } = useQuery(
    api.shipping.totals.queryOptions({ ...ofManager(search), scope: 'all' }, { placeholderData: keepPreviousData }),
  );
  if (!data) return <span className="bone inline-block h-3.5 w-80 max-w-full" />;
  const lines = plural(data.lines, { one: '# позиция', few: '# позиции', many: '# позиций', other: '# позиции' });
  const [orders, amount] = [formatOrders(data.orders), formatMoneyShort(data.amount)];
  const facts = [
    t`${lines}, ${orders} на ${amount}`,
    data.today > 0 ? t`сегодня ${data.today}` : null,
    data.notReady > 0 ? t`не готово к сроку ${data.notReady}` : null,
    data.advanceUnpaid > 0 ? t`без аванса ${data.advanceUnpaid}` : null,
  ].filter(Boolean);
  return (
    <>
      {facts.join(' · ')}
      {data.overdue > 0 ? <b className="font-semibold text-late"> · {t`просрочено ${data.overdue}`}</b> : null}
    </>
  );
}
