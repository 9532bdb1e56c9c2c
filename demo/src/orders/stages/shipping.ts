import type { OrderLife, Story } from '../life.ts';
import { step } from './moves.ts';
import { readyNow, shipReady } from './ready-lines.ts';
import { tellOfShipment } from './tell-of-shipment.ts';

/** Something has gone, something has not: what is missing is made, then sent. */
export function* shipping(life: OrderLife): Story {
  const { random } = life;
  const missing = life.state.lines.some((line) => line.readyQuantity < line.quantity);
  if (missing) yield step(life.after(random.around(2.4, 0.6)), () => readyNow(life, 1));
  yield step(life.after(random.around(missing ? 1 : 2.2, 0.6)), () => {
    shipReady(life, random.pick(['Догружали остаток', 'Ждали попутную машину']));
    tellOfShipment(life);
  });
}
