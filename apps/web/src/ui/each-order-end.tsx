import { Trans } from '@lingui/react/macro';
import { explain, type SendEach } from '#lib';
import { Button } from './button.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { DialogActions } from './dialog.tsx';

interface EachOrderEndProps<Item> {
  sending: SendEach<Item>;
  orders: ReadonlyArray<{ orderId: string; orderNumber: string }>;
  submitLabel: string;
  valid: boolean;
  onClose: () => void;
}

/** The end of a form that speaks for several orders: which of them were refused and why, and the buttons. */
export function EachOrderEnd<Item>({ sending, orders, submitLabel, valid, onClose }: EachOrderEndProps<Item>) {
  const { refused, conflict, busy, repeat, leaveConflict } = sending;
  const numberOf = (id: string) => orders.find((order) => order.orderId === id)?.orderNumber;
  return (
    <div className="col-span-full">
      {refused.length > 0 ? (
        <ul role="alert" className="text-late">
          {refused.map(({ orderId, error }) => (
            <li key={orderId}>
              {numberOf(orderId)}: {explain(error)}
            </li>
          ))}
        </ul>
      ) : null}
      <DialogActions>
        <Button onClick={onClose}>
          <Trans>Не сейчас</Trans>
        </Button>
        <Button type="submit" kind="primary" busy={busy} disabled={!valid}>
          {submitLabel}
        </Button>
      </DialogActions>
      {conflict ? <ConflictDialog conflict={conflict} busy={busy} onRepeat={repeat} onClose={leaveConflict} /> : null}
    </div>
  );
}

/** The orders a form still speaks for: all of them at first, afterwards those that were refused. */
export function ordersLeft<Order extends { orderId: string }, Item>(
  orders: readonly Order[],
  { refused }: SendEach<Item>,
): readonly Order[] {
  return refused.length === 0 ? orders : orders.filter((order) => refused.some((one) => one.orderId === order.orderId));
}
