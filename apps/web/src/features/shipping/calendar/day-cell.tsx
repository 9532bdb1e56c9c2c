import { plural, t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDate, useToday } from '#lib';
import { cx } from '#ui';
import { type ChipActions, ChipButton } from './chip-button.tsx';
import { type CalendarDay, chipsOf } from './day-chips.ts';
import { monthOf } from './month.ts';
import type { ChipDrag } from './use-chip-drag.ts';

const shownAtFirst = 3;

export const sayLines = (count: number): string =>
  plural(count, { one: '# позиция', few: '# позиции', many: '# позиций', other: '# позиции' });

/** The day and how much leaves on it; the number opens the list of what it counts. */
function DayHead({ day, today, outside }: { day: CalendarDay; today: boolean; outside: boolean }) {
  const number = Number(day.day.slice(8));
  return (
    <div className="flex min-h-6 items-center justify-between gap-1">
      <time
        dateTime={day.day}
        title={formatDate(day.day)}
        className={cx(
          'rounded-full text-s',
          today ? 'bg-accent px-1.5 font-semibold text-accent-ink' : outside ? 'text-ink3' : 'font-semibold text-ink2',
        )}
      >
        {number}
        {today ? <span className="sr-only"> {t`сегодня`}</span> : null}
      </time>
      {day.lines > 0 ? (
        <Link
          from="/shipping"
          to="."
          search={(before) => ({ ...before, tab: 'all', from: day.day, to: day.day })}
          className="flex min-h-6 items-center text-s whitespace-nowrap text-ink3 hover:underline"
        >
          {sayLines(day.lines)}
        </Link>
      ) : null}
    </div>
  );
}

interface DayCellProps {
  day: CalendarDay;
  month: string;
  actions: ChipActions;
  chipDrag: ChipDrag;
}

/** A day of the month: goods may be dropped on it when it is a working day that hasn't passed. */
export function DayCell({ day, month, actions, chipDrag: { drag, press } }: DayCellProps) {
  const today = useToday();
  const [unfolded, setUnfolded] = useState(false);
  const chips = chipsOf(day);
  const shown = unfolded ? chips : chips.slice(0, shownAtFirst);
  const hidden = day.orders - shown.length;
  const open = day.working && day.day >= today;
  const target = drag !== null && drag.over === day.day && drag.chip.day !== day.day;
  return (
    <td
      {...(open ? { 'data-drop-day': day.day } : {})}
      className={cx(
        'h-[108px] min-w-0 border-b border-l border-line2 px-1.5 py-1 align-top first:border-l-0',
        day.working ? 'bg-panel' : 'bg-bg',
        drag && !open && 'opacity-50',
        target && 'outline-2 -outline-offset-2 outline-accent',
      )}
    >
      <DayHead day={day} today={day.day === today} outside={monthOf(day.day) !== month} />
      <ul className="flex flex-col gap-0.5">
        {shown.map((chip) => (
          <li key={chip.orderId} className="min-w-0" onPointerDown={(event) => press(chip, event)}>
            <ChipButton chip={chip} actions={actions} />
          </li>
        ))}
      </ul>
      {hidden > 0 && shown.length < chips.length ? (
        <button
          type="button"
          className="min-h-6 px-1.5 text-s text-ink2 hover:underline"
          onClick={() => setUnfolded(true)}
        >
          {t`+ ещё ${hidden}`}
        </button>
      ) : null}
      {unfolded && chips.length > shownAtFirst ? (
        <button
          type="button"
          className="min-h-6 px-1.5 text-s text-ink2 hover:underline"
          onClick={() => setUnfolded(false)}
        >
          {t`Свернуть`}
        </button>
      ) : null}
    </td>
  );
}
