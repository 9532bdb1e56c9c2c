import { t } from '@lingui/core/macro';
import { dayNumber, formatCalendarDays, formatDayLong, lightTone, plantDay, sayAwaited, useToday } from '#lib';
import { Card, StagePath } from '#ui';
import type { OrderCardData } from './card.ts';
import { pathSteps } from './path-steps.ts';

function noteOf({ order }: OrderCardData, today: string): string {
  const end = order.closedOn ?? order.cancelledOn ?? today;
  const life = formatCalendarDays(Math.max(0, dayNumber(end) - dayNumber(order.requestedOn)));
  if (!order.open) return life;
  const since = formatDayLong(plantDay(order.waitsSince));
  const waits = sayAwaited(order.waitsFor);
  return `${life} · ${order.paused ? t`на паузе с ${since}` : t`${waits} с ${since}`}`;
}

export function PathCard({ card }: { card: OrderCardData }) {
  const today = useToday();
  return (
    <Card title={t`Путь`} note={noteOf(card, today)}>
      <StagePath steps={pathSteps(card, today)} tone={lightTone(card.order)} />
    </Card>
  );
}
