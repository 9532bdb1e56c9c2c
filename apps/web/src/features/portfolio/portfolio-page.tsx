import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { userIdSchema } from '@svodka/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api, formatDate, formatMoneyShort, type PortfolioSearch } from '#lib';
import { Card, EmptyState, ManagerSelect, PageHeader, QueryView, RowBones, Select } from '#ui';
import { ChancesCard } from './chances-card.tsx';
import { MonthsTable } from './months-table.tsx';
import { PortfolioRows, type ShownItems } from './portfolio-rows.tsx';
import { type Portfolio, totalOf } from './sums.ts';

function Headline({ data }: { data: Portfolio | undefined }) {
  if (!data) return <span className="bone inline-block h-3.5 w-80 max-w-full" />;
  const { inWork, future, futureWeighted } = totalOf(data.byShipment);
  const [work, ahead, sure] = [inWork, future, futureWeighted].map(formatMoneyShort);
  return (
    <Trans>
      В работе <b className="font-semibold text-ink">{work}</b> · на будущее{' '}
      <b className="font-semibold text-ink">{ahead}</b>, с учётом шансов{' '}
      <b className="font-semibold text-ink">{sure}</b> · в работе то, что начато до {formatDate(data.horizon)}
    </Trans>
  );
}

interface FiltersProps {
  search: PortfolioSearch;
  onChange: (change: Partial<PortfolioSearch>) => void;
}

function Filters({ search, onChange }: FiltersProps) {
  const bases = [
    { value: 'shipment', label: t`По отгрузкам` },
    { value: 'money', label: t`По деньгам` },
  ];
  return (
    <>
      <ManagerSelect value={search.manager} onChange={(manager) => onChange({ manager })} />
      <div className="w-36">
        <Select
          aria-label={t`По каким месяцам`}
          options={bases}
          value={search.basis ?? 'shipment'}
          onChange={(event) => onChange({ basis: event.target.value === 'money' ? 'money' : undefined })}
        />
      </div>
    </>
  );
}

/** «Портфель»: what is in work and what is ahead, by month of shipment or of money. */
export function PortfolioPage() {
  const search = useSearch({ from: '/_app/money/portfolio' });
  const navigate = useNavigate({ from: '/money/portfolio' });
  const [shown, setShown] = useState<ShownItems | null>(null);
  const manager = userIdSchema.safeParse(search.manager);
  const filter = manager.success ? { managerId: manager.data } : {};
  const basis = search.basis ?? 'shipment';
  const query = useQuery(api.portfolio.months.queryOptions(filter, { placeholderData: keepPreviousData }));
  const title = basis === 'money' ? t`Когда придут деньги` : t`Когда отгружать`;
  const note = basis === 'money' ? t`неоплаченные части графика` : t`суммы заказов по текущему дню отгрузки`;
  return (
    <>
      <PageHeader
        title={t`Портфель`}
        note={<Headline data={query.data} />}
        actions={
          <Filters
            search={search}
            onChange={(change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true })}
          />
        }
      />
      <div className="print-flow grid min-h-0 flex-1 grid-cols-1 content-start gap-3 overflow-y-auto p-4">
        <QueryView query={query} skeleton={<RowBones rows={8} />}>
          {({ byShipment, byMoney, chances }) => {
            const months = basis === 'money' ? byMoney : byShipment;
            return (
              <>
                <Card title={title} note={note}>
                  {months.length === 0 ? (
                    <EmptyState title={t`Открытых заказов нет`} />
                  ) : (
                    <MonthsTable months={months} onOpen={setShown} />
                  )}
                </Card>
                <ChancesCard chances={chances} />
              </>
            );
          }}
        </QueryView>
      </div>
      {shown ? <PortfolioRows shown={shown} asked={{ ...filter, basis }} onClose={() => setShown(null)} /> : null}
    </>
  );
}
