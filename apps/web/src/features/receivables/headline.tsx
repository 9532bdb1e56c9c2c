import { t } from '@lingui/core/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, formatAtClients, formatDate, formatMoneyShort, type ReceivablesSearch, useToday } from '#lib';
import { pastDayOf, scopeOf } from './filter.ts';

/** As of which day, when it isn't today, and by whose knowledge of it. */
function sayDay(search: ReceivablesSearch, today: string): string {
  const past = pastDayOf(search, today);
  if (past === null) return '';
  const day = formatDate(past);
  return search.basis === 'recorded' ? t` на ${day} по данным на тот день` : t` на ${day} по нынешним данным`;
}

/** How much is owed, how much of it is late and by how many, and what was paid ahead. */
export function Headline({ search }: { search: ReceivablesSearch }) {
  const today = useToday();
  const { data } = useQuery(
    api.receivables.totals.queryOptions(scopeOf(search, today), { placeholderData: keepPreviousData }),
  );
  if (!data) return <span className="bone inline-block h-3.5 w-80 max-w-full" />;
  const { receivable, overdue, overdueClients, overdueAdvance, advancesReceived } = data;
  const debtors = formatAtClients(overdueClients);
  return (
    <>
      {t`Должны нам ${formatMoneyShort(receivable)}`}
      {sayDay(search, today)}
      {overdue > 0 ? (
        <b className="font-semibold text-late"> · {t`просрочено ${formatMoneyShort(overdue)} ${debtors}`}</b>
      ) : null}
      {overdueAdvance > 0 ? ` · ${t`ждём авансов ${formatMoneyShort(overdueAdvance)}`}` : ''}
      {advancesReceived > 0 ? ` · ${t`авансы у нас ${formatMoneyShort(advancesReceived)}`}` : ''}
    </>
  );
}
