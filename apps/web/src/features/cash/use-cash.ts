import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, type InflowSearch, useToday } from '#lib';
import { cashFilter, cashPeriods, type InflowBy, shownDays } from './period.ts';

const kept = { placeholderData: keepPreviousData };

/** Facts come at once; the forecast is waited for by nobody. */
export function useCash(search: InflowSearch) {
  const today = useToday();
  const by: InflowBy = search.by ?? 'week';
  const filter = cashFilter(search);
  const inflow = useQuery(api.cash.inflow.queryOptions({ ...filter, by, ...shownDays(search, by, today) }, kept));
  const forecast = useQuery(api.cash.forecast.queryOptions({ ...filter, by }, kept));
  const periods = cashPeriods(inflow.data?.rows ?? [], forecast.data?.periods ?? [], { by, today });
  return { by, filter, inflow, forecast, periods, today };
}

export type Cash = ReturnType<typeof useCash>;
