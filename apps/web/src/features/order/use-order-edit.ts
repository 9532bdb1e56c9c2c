import { useState } from 'react';
import { api, applyTopics, type Conflict, conflictOf, queryClient } from '#lib';
import { showToast } from '#ui';
import type { Order } from './card.ts';

interface EditMutation<Edit> {
  mutate: (edit: Edit, options: { onSuccess: () => void; onError: (error: unknown) => void }) => void;
  isPending: boolean;
  error: unknown;
}

/**
 * Sends an edit made over the order as it was seen when editing began, however it has changed since; a conflict keeps the
 * edit until the person has chosen.
 */
export function useOrderEdit<Edit extends { version: number }>(
  order: Order,
  mutation: EditMutation<Edit>,
  { saved, onDone }: { saved: string; onDone: () => void },
) {
  const [seen, setSeen] = useState(order.version);
  const [refused, setRefused] = useState<{ conflict: Conflict; edit: Edit } | null>(null);
  const send = (edit: Edit) =>
    mutation.mutate(edit, {
      onSuccess: () => {
        void applyTopics(queryClient, [`order:${order.id}`, 'orders']);
        showToast(saved);
        onDone();
      },
      onError: (error) => {
        const conflict = conflictOf(error);
        if (conflict) setRefused({ conflict, edit });
      },
    });
  /** The order as it is now, and from here on the one that is edited. */
  const look = async () => {
    const fresh = await queryClient.fetchQuery(api.orders.card.queryOptions({ id: order.id }, { staleTime: 0 }));
    setRefused(null);
    setSeen(fresh.order.version);
    return fresh.order;
  };
  const repeat = async () => {
    if (refused) send({ ...refused.edit, version: (await look()).version });
  };
  return {
    /** The version the edit is made over. */
    seen,
    send,
    repeat,
    look,
    busy: mutation.isPending,
    error: refused ? null : mutation.error,
    conflict: refused?.conflict ?? null,
    refused: refused?.edit ?? null,
    close: () => setRefused(null),
  };
}
