import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { slipByCause } from '@svodka/domain';
import { useState } from 'react';
import { SlipWaterfall } from '#features/slips';
import { formatDayLong, formatSigned, moveCauseWords, say, useMay } from '#lib';
import { Button, Card, Tag } from '#ui';
import type { OrderCardData, OrderLine } from './card.ts';
import { moveGroups } from './move-groups.ts';
import { MoveRow } from './move-row.tsx';
import { MoveShipDate } from './move-ship-date.tsx';
import { orderPlaces } from './order-places.ts';

/** The line that leaves last: its ledger is the order's. */
function decidingLine({ lines, moves }: OrderCardData): OrderLine | undefined {
  const moved = new Set(moves.map((move) => move.lineId));
  const last = lines
    .flatMap((line) => line.currentShipDate ?? [])
    .toSorted()
    .at(-1);
  const deciding = lines.filter((line) => line.currentShipDate === last);
  return deciding.find((line) => moved.has(line.id)) ?? deciding[0];
}

/** What moved the line that leaves last; which line that is, is said where there are several. */
function Slip({ card }: { card: OrderCardData }) {
  const line = decidingLine(card);
  if (!line?.promisedShipDate || !line.currentShipDate) return null;
  const causes = slipByCause(card.moves.filter((move) => move.lineId === line.id));
  const [first, second] = causes.toSorted((one, other) => other.workingDays - one.workingDays);
  // One cause is told by its record.
  if (!first || !second) return null;
  const main = say(moveCauseWords, first.cause);
  const place = line.position + 1;
  const title =
    card.lines.length > 1
      ? t`Больше всего срок сдвинула причина «${main}»; последней уходит позиция ${place}`
      : t`Больше всего срок сдвинула причина «${main}»`;
  const [promised, current] = [formatDayLong(line.promisedShipDate), formatDayLong(line.currentShipDate)];
  return (
    <div className="px-3 py-2">
      <SlipWaterfall title={title} causes={causes} start={t`Обещано ${promised}`} end={t`Сейчас ${current}`} />
    </div>
  );
}

function Untold({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <div className="px-3 pt-2 pb-1.5">
      <Tag tone="risk">
        {plural(count, {
          one: 'клиент не знает о # переносе',
          few: 'клиент не знает о # переносах',
          many: 'клиент не знает о # переносах',
          other: 'клиент не знает о # переноса',
        })}
      </Tag>
    </div>
  );
}

/** Why the ship date is where it is: every move with its cause, and who has told the client. */
export function MovesCard({ card }: { card: OrderCardData }) {
  const { order, moves, lines } = card;
  const [moving, setMoving] = useState(false);
  const may = useMay('order.moveShipDate');
  if (order.promisedShipDate === null || order.currentShipDate === null) return null;
  const promised = formatDayLong(order.promisedShipDate);
  const current = formatDayLong(order.currentShipDate);
  const moved = moves.length > 0;
  const same = order.promisedShipDate === order.currentShipDate;
  const title = same ? t`Срок отгрузки: ${promised}` : t`Срок отгрузки: ${promised} → ${current}`;
  const signed = formatSigned(order.slipDays);
  const groups = moveGroups(card);
  const untold = groups.filter((group) => group.toShip && !group.informed).length;
  const movable = may && order.open && lines.some((line) => line.toShip);
  const action = movable ? (
    <Button small onClick={() => setMoving(true)}>
      <Trans>Перенести срок…</Trans>
    </Button>
  ) : null;
  const note = (
    <span className="whitespace-nowrap">
      {order.slipDays === 0 && !moved ? t`дата не менялась` : t`${signed} р. д.`}
    </span>
  );
  return (
    <Card id={orderPlaces.moves} title={title} note={note} actions={action}>
      {moved ? (
        <>
          <Untold count={untold} />
          <Slip card={card} />
          <ul aria-label={t`Переносы срока`} className="@container">
            {groups.map((group) => (
              <MoveRow key={group.move.id} order={order} group={group} />
            ))}
          </ul>
        </>
      ) : null}
      {moving ? <MoveShipDate card={card} onClose={() => setMoving(false)} /> : null}
    </Card>
  );
}
