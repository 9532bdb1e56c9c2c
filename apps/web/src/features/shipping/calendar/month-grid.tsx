import { formatMonth, formatWeekdayShort } from '#lib';
import type { ChipActions } from './chip-button.tsx';
import { DayCell } from './day-cell.tsx';
import type { CalendarDay } from './day-chips.ts';
import { monthWeeks } from './month.ts';
import type { ChipDrag } from './use-chip-drag.ts';

interface MonthGridProps {
  month: string;
  days: readonly CalendarDay[];
  actions: ChipActions;
  chipDrag: ChipDrag;
}

/** A month by weeks, Monday to Sunday. */
export function MonthGrid({ month, days, actions, chipDrag }: MonthGridProps) {
  const weeks = monthWeeks(month);
  const byDay = new Map(days.map((day) => [String(day.day), day]));
  const { drag } = chipDrag;
  return (
    <>
      <table className="w-full table-fixed border-collapse bg-panel">
        <caption className="sr-only">{formatMonth(month)}</caption>
        <thead className="sticky top-0 z-10 bg-panel">
          <tr className="text-s text-ink3">
            {weeks[0]?.map((day) => (
              <th key={day} scope="col" className="border-b border-line px-1.5 py-1 text-left font-medium">
                {formatWeekdayShort(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((date) => {
                const day = byDay.get(date);
                return day ? (
                  <DayCell key={date} day={day} month={month} actions={actions} chipDrag={chipDrag} />
                ) : (
                  <td key={date} />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {drag ? (
        <div
          aria-hidden="true"
          className="pointer-events-none fixed z-50 rounded-sm bg-ink px-2 py-1 text-s text-bg shadow-pop"
          style={{ left: drag.x + 12, top: drag.y + 8 }}
        >
          {drag.chip.orderNumber} {drag.chip.clientName}
        </div>
      ) : null}
    </>
  );
}
