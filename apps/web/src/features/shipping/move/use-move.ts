import { t } from '@lingui/core/macro';
import { api, client, type Inputs, queryClient } from '#lib';
import { showToast } from '#ui';
import { useSendEach } from '../use-send-each.ts';

export type Move = Inputs['orders']['moveShipDate'];

/** Moves ship dates, order by order; a conflict is repeated over the order as it is now. */
export function useMove(onDone: () => void) {
  return useSendEach<Move>({
    send: (move) => client.orders.moveShipDate.mutate(move),
    orderOf: (move) => move.id,
    refresh: async (move) => {
      const fresh = await queryClient.fetchQuery(api.orders.card.queryOptions({ id: move.id }, { staleTime: 0 }));
      return { ...move, version: fresh.order.version };
    },
    onDone: () => {
      showToast(t`Срок перенесён`);
      onDone();
    },
  });
}
