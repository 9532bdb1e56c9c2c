import { t } from '@lingui/core/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PlanOrderDialog } from '#features/plan-shipment';
import { api, formatMonth, type ShippingSearch, useMay, useNarrow, useToday } from '#lib';
import { QueryView, RowBones, ScrollRegion, SplitView } from '#ui';
import { ofManager } from '../filter.ts';
import { MoveDialog } from '../move/index.ts';
import { OrderBeside } from '../order-beside.tsx';
import { PeriodNav } from '../period-nav.tsx';
import { Agenda } from './agenda.tsx';
import type { ChipActions } from './chip-button.tsx';
import type { CalendarDay, Chip } from './day-chips.ts';
import { isMonth, monthOf, monthWeeks, shiftMonth } from './month.ts';
import { MonthGrid } from './month-grid.tsx';
import { useChipDrag } from './use-chip-drag.ts';

interface CalendarProps {
  search: ShippingSearch;
  setSearch: (change: Partial<ShippingSearch>) => void;
}

type Asked = { what: 'move'; chip: Chip; toDay?: string } | { what: 'plan'; chip: Chip };

function Dialogs({ asked, onClose }: { asked: Asked | null; onClose: () => void }) {
  if (asked === null) return null;
  if (asked.what === 'plan') return <PlanOrderDialog orderId={asked.chip.orderId} onClose={onClose} />;
  const day = asked.toDay === undefined ? {} : { toDay: asked.toDay };
  return <MoveDialog orders={[asked.chip]} {...day} onClose={onClose} onDone={onClose} />;
}

function Month({ month, days, onOpen }: { month: string; days: readonly CalendarDay[]; onOpen: (chip: Chip) => void }) {
  const narrow = useNarrow();
  const [mayMove, mayShip] = [useMay('order.moveShipDate'), useMay('order.ship')];
  const [asked, setAsked] = useState<Asked | null>(null);
  const chipDrag = useChipDrag(mayMove, (chip, toDay) => setAsked({ what: 'move', chip, toDay }));
  const actions: ChipActions = {
    onOpen,
    onMove: mayMove ? (chip) => setAsked({ what: 'move', chip }) : null,
    onPlan: mayShip ? (chip) => setAsked({ what: 'plan', chip }) : null,
  };
  const shared = { month, days, actions };
  return (
    <>
      {narrow ? <Agenda {...shared} /> : <MonthGrid {...shared} chipDrag={chipDrag} />}
      <Dialogs asked={asked} onClose={() => setAsked(null)} />
    </>
  );
}

/** What leaves on which day of a month; goods are dragged from day to day, or moved by the menu of their chip. */
export function ShippingCalendar({ search, setSearch }: CalendarProps) {
  const today = useToday();
  const month = search.month && isMonth(search.month) ? search.month : monthOf(today);
  const weeks = monthWeeks(month);
  const [from, to] = [weeks[0]?.[0] ?? today, weeks.at(-1)?.at(-1) ?? today];
  const query = useQuery(
    api.shipping.calendar.queryOptions({ from, to, ...ofManager(search) }, { placeholderData: keepPreviousData }),
  );
  const close = () => setSearch({ open: undefined });
  const go = (months: number) => setSearch({ month: shiftMonth(month, months) });
  const list = (
    <>
      <PeriodNav
        title={formatMonth(month)}
        previous={t`Предыдущий месяц`}
        next={t`Следующий месяц`}
        onStep={go}
        onToday={() => setSearch({ month: undefined })}
      />
      <ScrollRegion label={t`Календарь отгрузок`} className="min-h-0 flex-1 overflow-y-auto">
        <QueryView query={query} skeleton={<RowBones rows={14} />}>
          {(days) => <Month month={month} days={days} onOpen={(chip) => setSearch({ open: chip.orderId })} />}
        </QueryView>
      </ScrollRegion>
    </>
  );
  const detail = search.open ? <OrderBeside orderId={search.open} onClose={close} /> : null;
  return <SplitView label={t`Заказ`} list={list} detail={detail} onClose={close} />;
}
