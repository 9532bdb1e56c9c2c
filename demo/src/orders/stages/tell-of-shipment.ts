import { kopecks, workingDaysBetween } from '@svodka/domain';
import { someone } from '../acts.ts';
import { clientEvent } from '../client-event.ts';
import type { OrderLife } from '../life.ts';

/** Once all has gone: late against the promise through no fault of the client is written down by the system. */
export function tellOfShipment(life: OrderLife): void {
  const { calendar } = life.start.world.era;
  const gone = life.state.lines.every((line) => line.shippedQuantity + line.writtenOffQuantity >= line.quantity);
  if (!gone) return;
  const promised = life.dates.lines
    .flatMap((line) => line.promised ?? [])
    .toSorted()
    .at(-1);
  if (promised === undefined) return;
  const theirs = life.dates.moves
    .filter((move) => move.lineId === life.lines[0]?.id && (move.cause === 'advance_late' || move.cause === 'client'))
    .reduce((sum, move) => sum + move.workingDays, 0);
  const late = workingDaysBetween(calendar, promised, life.today) - theirs;
  const note = `Отгрузили на ${late} р. д. позже обещанного`;
  if (late > 0) clientEvent(life, 'late_shipment', { automatic: true, value: life.state.amount, note });
  if (life.random.chance(0.012)) {
    const value = kopecks(Math.round((life.state.amount * life.random.between(0.02, 0.15)) / 100) * 100);
    clientEvent(life, 'claim', { authorId: someone(life, 'sales'), value, note: life.random.pick(claims) });
  }
}

const claims = ['Повреждена упаковка', 'Недостача в ящике', 'Не подошло покрытие контактов', 'Перепутана маркировка'];
