import { t } from '@lingui/core/macro';
import { applyTopics, client, explain, newKey, queryClient, useSendEach } from '#lib';
import { showToast } from '#ui';
import type { Planned } from '../row.ts';

type Seen = Pick<Planned, 'id' | 'version' | 'orderId'>;

const orderOf = ({ orderId }: Seen) => orderId;
const over = (seen: Seen, version: number) => ({ ...seen, version });

export function usePost({ orderNumber, clientName }: Planned, onDone: () => void) {
  return useSendEach<Seen>({
    send: ({ id, version }) => client.shipping.post.mutate({ id, version }),
    orderOf,
    over,
    onDone: () => {
      showToast(t`Отгрузка проведена: ${orderNumber}, ${clientName}`);
      onDone();
    },
  });
}

/** Plans the same goods once more: what «Отменить» means after a plan was given up. */
async function planAgain({ orderId, day, carrier, note, lines }: Planned): Promise<void> {
  const same = lines.map(({ lineId, quantity }) => ({ lineId, quantity }));
  try {
    await client.shipping.plan.mutate({ idempotencyKey: newKey(), orderId, day, carrier, note, lines: same });
    void applyTopics(queryClient, ['orders']);
  } catch (error) {
    showToast(explain(error), { tone: 'late' });
  }
}

export function useDrop(planned: Planned) {
  const { orderNumber } = planned;
  return useSendEach<Seen>({
    send: ({ id, version }) => client.shipping.dropPlan.mutate({ id, version }),
    orderOf,
    over,
    onDone: () =>
      showToast(t`Отгрузка по заказу ${orderNumber} убрана из плана`, { undo: () => void planAgain(planned) }),
  });
}
