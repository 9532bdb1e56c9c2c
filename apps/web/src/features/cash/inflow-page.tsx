import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type InflowSearch, useToday } from '#lib';
import { Bone, Card, EmptyState, PageHeader, QueryView, RowBones } from '#ui';
import { ContributionsCard } from './contributions-card.tsx';
import { HonestyCard } from './honesty-card.tsx';
import { InflowChart } from './inflow-chart.tsx';
import { InflowFilters } from './inflow-filters.tsx';
import { InflowHeadline } from './inflow-headline.tsx';
import { InflowTable } from './inflow-table.tsx';
import { MoneyRows, type Shown } from './money-rows.tsx';
import { shownDays } from './period.ts';
import { ScenariosCard } from './scenarios-card.tsx';
import { type Cash, useCash } from './use-cash.ts';
import { useInflowSearch } from './use-inflow-search.ts';

/** The name of the client the page is narrowed to. */
function useClientName({ client }: InflowSearch, cash: Cash): string | null {
  const known = cash.forecast.data?.clients.find((one) => one.clientId === client);
  const { data } = useQuery(
    api.clients.card.queryOptions({ id: client ?? '' }, { enabled: client !== undefined && known === undefined }),
  );
  return known?.clientName ?? data?.client.shortName ?? null;
}

function Flow({ cash, onOpen }: { cash: Cash; onOpen: (shown: Shown) => void }) {
  const skeleton = (
    <div className="p-3">
      <Bone className="h-64 w-full" />
      <RowBones rows={6} />
    </div>
  );
  const openPeriod = (from: string) => {
    const period = cash.periods.find((one) => one.from === from);
    if (period) onOpen({ what: period.to < cash.today ? 'received' : 'scheduled', from: period.from, to: period.to });
  };
  return (
    <Card
      title={t`План и факт`}
      note={t`ожидание — по заказам, подтверждённым на сегодня`}
      className="min-[1100px]:col-span-2"
    >
      <QueryView query={cash.inflow} skeleton={skeleton}>
        {({ totals }) =>
          totals.scheduled === 0 && totals.received === 0 ? (
            <EmptyState title={t`За эти дни денег не было и не ждём`}>
              {t`График появляется, когда заказ подтверждён; деньги приходят из выписки или вводятся вручную.`}
            </EmptyState>
          ) : (
            <>
              <InflowChart cash={cash} onPick={openPeriod} />
              <InflowTable cash={cash} onOpen={onOpen} />
            </>
          )
        }
      </QueryView>
    </Card>
  );
}

/** «Поступления»: what is due, what has come and what is expected, by week or month. */
export function InflowPage() {
  const { search, setSearch } = useInflowSearch();
  const cash = useCash(search);
  const today = useToday();
  const clientName = useClientName(search, cash);
  const [shown, setShown] = useState<Shown | null>(null);
  return (
    <>
      <PageHeader
        title={t`Поступления`}
        note={<InflowHeadline {...cash} />}
        actions={
          <InflowFilters
            search={search}
            setSearch={setSearch}
            days={shownDays(search, cash.by, today)}
            clientName={clientName}
          />
        }
      />
      <div className="print-flow grid min-h-0 flex-1 grid-cols-1 content-start gap-3 overflow-y-auto p-4 min-[1100px]:grid-cols-2">
        <Flow cash={cash} onOpen={setShown} />
        <ContributionsCard
          forecast={cash.forecast}
          onClient={(client) => setSearch({ client })}
          onManager={(manager) => setSearch({ manager })}
        />
        <ScenariosCard by={cash.by} filter={cash.filter} forecast={cash.forecast} />
        <div className="min-[1100px]:col-span-2">
          <HonestyCard />
        </div>
      </div>
      {shown ? <MoneyRows shown={shown} filter={cash.filter} onClose={() => setShown(null)} /> : null}
    </>
  );
}
