import type { Order, OrderCardData, OrderLine } from './card.ts';

type Move = OrderCardData['moves'][number];

/** The same move of several lines, told once: by so many days, for one cause, at one time. */
export interface MoveGroup {
  move: Move;
  ids: string[];
  /** Places of the lines it moved, from 1; null when it moved them all. */
  places: number[] | null;
  /** Whether all of them went from one day to one other. */
  sameDays: boolean;
  informed: boolean;
  /** Whether there is still somebody to warn: none of its lines has left. */
  toShip: boolean;
}

const minute = 'YYYY-MM-DDTHH:MM'.length;

function keyOf({ movedAt, cause, note, workingDays, authorName }: Move): string {
  return [movedAt.slice(0, minute), cause, note, workingDays, authorName].join('|');
}

interface Moved {
  moves: readonly Move[];
  lines: readonly Pick<OrderLine, 'id' | 'position' | 'toShip'>[];
  order: Pick<Order, 'open'>;
}

export function moveGroups({ moves, lines, order }: Moved): MoveGroup[] {
  const groups = Map.groupBy(moves, keyOf);
  return [...groups.values()].flatMap((same) => {
    const [move] = same;
    if (!move) return [];
    const own = lines.filter((line) => same.some(({ lineId }) => lineId === line.id));
    const places = own.length === lines.length ? null : own.map((line) => line.position + 1);
    return {
      move,
      ids: same.map(({ id }) => id),
      places,
      sameDays: same.every(({ fromDay, toDay }) => fromDay === move.fromDay && toDay === move.toDay),
      informed: same.every(({ clientInformed }) => clientInformed),
      toShip: order.open && own.every((line) => line.toShip),
    };
  });
}
