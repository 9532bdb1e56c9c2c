import { t } from '@lingui/core/macro';
import { formatDayLong, formatSigned, moveCauseWords, say } from '#lib';
import { Card, cx, Day } from '#ui';
import type { OrderCardData } from './card.ts';
import { orderPlaces } from './order-places.ts';

type Move = OrderCardData['moves'][number];

/** One record a day and cause: the same move of several lines is told once. */
function distinct(moves: readonly Move[]): Move[] {
  const seen = new Map<string, Move>();
  for (const move of moves) {
    const key = [move.movedAt.slice(0, 10), move.cause, move.workingDays, move.note, move.fromDay].join('|');
    if (!seen.has(key)) seen.set(key, move);
  }
  return [...seen.values()];
}

function Row({ move }: { move: Move }) {
  return (
    <tr className="border-t border-line2">
      <td className="w-20 py-1.5 pl-3 text-s text-ink3">
        <Day value={move.movedAt} near={false} />
      </td>
      <td className="px-3 py-1.5">
        {say(moveCauseWords, move.cause)}{' '}
        <span className="text-s text-ink3">
          {[move.note, move.clientInformed ? t`клиент предупреждён` : null].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td className={cx('num px-3 py-1.5 font-semibold', move.workingDays > 0 ? 'text-late' : 'text-done')}>
        {formatSigned(move.workingDays)}
      </td>
      <td className="w-36 px-3 py-1.5 text-s text-ink3">{move.authorName ?? t`пересчитано само`}</td>
    </tr>
  );
}

/** Why the ship date is where it is: every move with its cause. */
export function MovesCard({ card: { order, moves } }: { card: OrderCardData }) {
  if (order.promisedShipDate === null || order.currentShipDate === null) return null;
  const promised = formatDayLong(order.promisedShipDate);
  const current = formatDayLong(order.currentShipDate);
  const moved = moves.length > 0;
  const title = moved ? t`Срок отгрузки: ${promised} → ${current}` : t`Срок отгрузки: ${promised}`;
  const signed = formatSigned(order.slipDays);
  return (
    <Card
      id={orderPlaces.moves}
      title={title}
      note={moved ? t`${signed} р. д., причины складываются точно` : t`дата не менялась`}
    >
      {moved ? (
        <table className="w-full">
          <caption className="sr-only">{t`Переносы срока`}</caption>
          <tbody>
            {distinct(moves).map((move) => (
              <Row key={move.id} move={move} />
            ))}
          </tbody>
        </table>
      ) : null}
    </Card>
  );
}
