import { t } from '@lingui/core/macro';
import { formatDayShort, plantDay, sayAwaited, useToday } from '#lib';
import type { OrderRow } from './row.ts';

/** Whom the order waits for, and since when. */
export function Awaited({ row }: { row: OrderRow }) {
  const day = formatDayShort(plantDay(row.waitsSince), useToday());
  const waits = sayAwaited(row.waitsFor);
  return <span className="text-wait">{row.paused ? t`на паузе с ${day}` : t`${waits} с ${day}`}</span>;
}
