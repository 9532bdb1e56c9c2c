import { addWorkingDays, millisOf, thousandths } from '@svodka/domain';
import { Random } from '../chance/index.ts';
import type { Row } from '../row.ts';
import type { OrderLife } from './life.ts';

export interface PlannedRows {
  readonly planned: Row<'PlannedShipment'>[];
  readonly lines: Row<'PlannedShipmentLine'>[];
}

const carriers = ['Деловые Линии', 'ПЭК', 'Самовывоз', 'Наша машина', null];

/** Goods in stock are put on the list of a day to come; some are left for the dispatcher to plan. */
export function plannedShipmentsOf(life: OrderLife): PlannedRows {
  const { era, seed, staff } = life.start.world;
  const random = new Random(`${seed} planned ${life.start.request.index}`);
  const ready = life.state.lines.filter((line) => line.readyQuantity > line.shippedQuantity);
  if (!life.open || ready.length === 0 || random.chance(0.35)) return { planned: [], lines: [] };
  const [id, day] = [life.start.makeId(millisOf(life.now)), addWorkingDays(era.calendar, era.today, random.int(0, 3))];
  const planned = {
    id,
    orderId: life.id,
    day,
    carrier: random.pick(carriers),
    note: null,
    authorId: random.pick(staff.byRole.dispatcher),
    createdAt: life.now,
  };
  const lines = ready.map((line) => ({
    plannedId: id,
    lineId: line.id,
    quantity: thousandths(line.readyQuantity - line.shippedQuantity),
  }));
  return { planned: [planned], lines };
}
