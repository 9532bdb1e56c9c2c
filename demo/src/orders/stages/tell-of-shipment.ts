import { kopecks } from '@svodka/domain';
import { someone } from '../acts.ts';
import { clientEvent } from '../client-event.ts';
import type { OrderLife } from '../life.ts';

/** Once all has gone: now and then something is wrong with it. */
export function tellOfShipment(life: OrderLife): void {
  const gone = life.state.lines.every((line) => line.shippedQuantity + line.writtenOffQuantity >= line.quantity);
  if (!gone || !life.dates.lines.some(({ promised }) => promised !== null)) return;
  if (life.random.chance(0.012)) {
    const value = kopecks(Math.round((life.state.amount * life.random.between(0.02, 0.15)) / 100) * 100);
    clientEvent(life, 'claim', { authorId: someone(life, 'sales'), value, note: life.random.pick(claims) });
  }
}

const claims = ['Повреждена упаковка', 'Недостача в ящике', 'Не подошло покрытие контактов', 'Перепутана маркировка'];
