import { t } from '@lingui/core/macro';
import { client, type Inputs, useSendEach } from '#lib';
import { showToast } from '#ui';
import type { Moving } from './moving.ts';

type Move = Inputs['orders']['moveShipDate'];
type Cause = Move['cause'];

export interface MoveForm {
  toDay: string;
  cause: Cause | null;
  note: string;
  clientInformed: boolean;
}

/** Moves ship dates, order by order. */
export function useMove(onDone: () => void) {
  const sending = useSendEach<Move>({
    send: (move) => client.orders.moveShipDate.mutate(move),
    orderOf: (move) => move.id,
    over: (move, version) => ({ ...move, version }),
    onDone: () => {
      showToast(t`Срок перенесён`);
      onDone();
    },
  });
  const send = (orders: readonly Moving[], { toDay, cause, note, clientInformed }: MoveForm) => {
    if (cause === null) return;
    const said = { cause, clientInformed, ...(note.trim() ? { note: note.trim() } : {}) };
    const moves = orders.map(({ orderId, orderVersion, lines }) => ({
      id: orderId,
      version: orderVersion,
      // Lines that leave on that day already have nothing to move.
      lines: lines.flatMap(({ lineId, currentShipDate }) => (currentShipDate === toDay ? [] : [{ lineId, toDay }])),
      ...said,
    }));
    sending.send(moves.filter((move) => move.lines.length > 0));
  };
  return { sending, send };
}
