import { formatDate, formatDayNear, formatDayShort, formatMoment, useToday } from '#lib';

/** A day: in words near today, short further away, exact on hover. */
export function Day({ value, near = true }: { value: string | null; near?: boolean }) {
  const today = useToday();
  if (value === null) return <span className="text-ink3">—</span>;
  return (
    <time dateTime={value} title={formatDate(value)} className="whitespace-nowrap">
      {near ? formatDayNear(value, today) : formatDayShort(value, today)}
    </time>
  );
}

/** A moment: the near day in the text, the exact minute on hover. */
export function Moment({ value }: { value: string }) {
  const today = useToday();
  return (
    <time dateTime={value} title={formatMoment(value)} className="whitespace-nowrap">
      {formatDayNear(value, today)}
    </time>
  );
}
