import { t } from '@lingui/core/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, applyTopics, type Conflict, conflictOf, type Inputs, queryClient } from '#lib';
import { showToast } from '#ui';
import type { Order } from './card.ts';

type Update = Inputs['orders']['update'];

/** Saves an edit; a conflict keeps it, to be repeated over the present state. */
export function useUpdateOrder(order: Order, onDone: () => void) {
  const [conflict, setConflict] = useState<{ conflict: Conflict; update: Update } | null>(null);
  const mutation = useMutation(api.orders.update.mutationOptions());
  const send = (update: Update) =>
    mutation.mutate(update, {
      onSuccess: () => {
        void applyTopics(queryClient, [`order:${order.id}`, 'orders']);
        showToast(t`Заказ ${order.number} изменён`);
        onDone();
      },
      onError: (error) => {
        const found = conflictOf(error);
        if (found) setConflict({ conflict: found, update });
      },
    });
  const repeat = async () => {
    if (!conflict) return;
    const fresh = await queryClient.fetchQuery(api.orders.card.queryOptions({ id: order.id }, { staleTime: 0 }));
    setConflict(null);
    send({ ...conflict.update, version: fresh.order.version });
  };
  return {
    send,
    repeat,
    busy: mutation.isPending,
    error: conflict ? null : mutation.error,
    conflict: conflict?.conflict ?? null,
    close: () => setConflict(null),
  };
}
