import { t } from '@lingui/core/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, applyTopics, type Conflict, conflictOf, type Inputs, queryClient } from '#lib';
import { showToast } from '#ui';
import type { Order } from './card.ts';

/** The fields a person changed; the others stay as whoever else has made them. */
export type OrderEdit = Omit<Inputs['orders']['update'], 'id' | 'version'>;

/** Saves an edit of the order as it was seen when editing began; a conflict keeps the edit until the person has chosen. */
export function useUpdateOrder(order: Order, onDone: () => void) {
  const [seen, setSeen] = useState(order.version);
  const [conflict, setConflict] = useState<{ conflict: Conflict; edit: OrderEdit } | null>(null);
  const mutation = useMutation(api.orders.update.mutationOptions());
  const send = (edit: OrderEdit, version: number) =>
    mutation.mutate(
      { ...edit, id: order.id, version },
      {
        onSuccess: () => {
          void applyTopics(queryClient, [`order:${order.id}`, 'orders']);
          showToast(t`Заказ ${order.number} изменён`);
          onDone();
        },
        onError: (error) => {
          const found = conflictOf(error);
          if (found) setConflict({ conflict: found, edit });
        },
      },
    );
  /** The order as it is now, and from here on the one that is edited. */
  const look = async () => {
    const fresh = await queryClient.fetchQuery(api.orders.card.queryOptions({ id: order.id }, { staleTime: 0 }));
    setConflict(null);
    setSeen(fresh.order.version);
    return fresh.order;
  };
  const repeat = async () => {
    if (conflict) send(conflict.edit, (await look()).version);
  };
  return {
    send: (edit: OrderEdit) => send(edit, seen),
    repeat,
    look,
    busy: mutation.isPending,
    error: conflict ? null : mutation.error,
    conflict,
    close: () => setConflict(null),
  };
}
