import { t } from '@lingui/core/macro';
import { useEffect, useRef } from 'react';
import { formatDayLong, formatWeekdayShort, useToday } from '#lib';
import { cx, EmptyState } from '#ui';
import { type ChipActions, ChipButton } from './chip-button.tsx';
import { sayLines } from './day-cell.tsx';
import { type CalendarDay, chipsOf } from './day-chips.ts';
import { monthOf } from './month.ts';

function AgendaDay({ day, actions }: { day: CalendarDay; actions: ChipActions }) {
  const today = useToday() === day.day;
  return (
    <section className="border-b border-line bg-panel px-4 py-2">
      <h2 className="flex justify-between gap-2 pb-1.5">
        <span className={cx('font-semibold', today && 'text-accent')}>
          {formatDayLong(day.day)}, {formatWeekdayShort(day.day)}
          {today ? ` · ${t`сегодня`}` : null}
        </span>
        <span className="text-s text-ink3">{sayLines(day.lines)}</span>
      </h2>
      <ul className="flex flex-col gap-1">
        {chipsOf(day).map((chip) => (
          <li key={chip.orderId}>
            <ChipButton chip={chip} actions={actions} large />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AgendaProps {
  month: string;
  days: readonly CalendarDay[];
  actions: ChipActions;
}

/** The month on a phone: its days with something to ship, one under another, from today on in sight. */
export function Agenda({ month, days, actions }: AgendaProps) {
  const today = useToday();
  const from = useRef<HTMLDivElement>(null);
  const full = days.filter((day) => day.lines > 0 && monthOf(day.day) === month);
  const first = full.find((day) => day.day >= today)?.day;
  useEffect(() => {
    if (month) from.current?.scrollIntoView({ block: 'start' });
  }, [month]);
  if (full.length === 0) return <EmptyState title={t`В этом месяце отгрузок нет`} />;
  return full.map((day) => (
    <div key={day.day} ref={day.day === first ? from : null}>
      <AgendaDay day={day} actions={actions} />
    </div>
  ));
}
