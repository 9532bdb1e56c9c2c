import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { addDays, isPlainDate } from '@svodka/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, formatDayLong, formatMoneyShort, formatWeekdayLong, type ShippingSearch, useToday } from '#lib';
import { Button, DateInput, EmptyState, QueryView, RowBones } from '#ui';
import { ofManager } from '../filter.ts';
import { PeriodNav } from '../period-nav.tsx';
import type { Planned } from '../row.ts';
import { PlannedCard } from './planned-card.tsx';
import { PrintedSheet } from './printed-sheet.tsx';

function Sum({ shipments }: { shipments: readonly Planned[] }) {
  const amount = formatMoneyShort(shipments.reduce((sum, planned) => sum + planned.amount, 0));
  const posted = shipments.filter((planned) => planned.postedNumber !== null).length;
  const count = plural(shipments.length, {
    one: '# отгрузка',
    few: '# отгрузки',
    many: '# отгрузок',
    other: '# отгрузки',
  });
  return (
    <p className="text-ink2">
      {t`${count} на ${amount}`}
      {posted > 0 ? ` · ${t`проведено ${posted}`}` : null}
    </p>
  );
}

function Shipments({ day, shipments }: { day: string; shipments: readonly Planned[] }) {
  if (shipments.length === 0) {
    return (
      <EmptyState title={t`На этот день отгрузок не запланировано`}>
        <Trans>Запланируйте их из списка позиций, из календаря или со страницы заказа.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <div className="no-print flex flex-col gap-3.5 p-4">
        <Sum shipments={shipments} />
        {shipments.map((planned) => (
          <PlannedCard key={planned.id} planned={planned} />
        ))}
      </div>
      <PrintedSheet day={day} shipments={shipments} />
    </>
  );
}

interface DaySheetProps {
  search: ShippingSearch;
  setSearch: (change: Partial<ShippingSearch>) => void;
}

/** «Лист отгрузок»: what is planned to leave on a day; it is printed for the warehouse and posted when it has left. */
export function DaySheet({ search, setSearch }: DaySheetProps) {
  const today = useToday();
  const day = search.day && isPlainDate(search.day) ? search.day : today;
  const query = useQuery(
    api.shipping.planned.queryOptions(
      { from: day, to: day, ...ofManager(search) },
      { placeholderData: keepPreviousData },
    ),
  );
  const step = (days: number) => setSearch({ day: isPlainDate(day) ? addDays(day, days) : undefined });
  return (
    <>
      <PeriodNav
        title={`${formatDayLong(day)}, ${formatWeekdayLong(day)}`}
        previous={t`Предыдущий день`}
        next={t`Следующий день`}
        onStep={step}
        onToday={() => setSearch({ day: undefined })}
      >
        <div className="w-36">
          <DateInput
            aria-label={t`День`}
            value={day}
            onChange={(event) => setSearch({ day: event.target.value || undefined })}
          />
        </div>
        <Button disabled={!query.data?.length} onClick={() => window.print()}>
          <Trans>Напечатать лист</Trans>
        </Button>
      </PeriodNav>
      <div className="print-flow min-h-0 flex-1 overflow-y-auto">
        <QueryView query={query} skeleton={<RowBones rows={10} />}>
          {(shipments) => <Shipments day={day} shipments={shipments} />}
        </QueryView>
      </div>
    </>
  );
}
