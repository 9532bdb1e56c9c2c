import { useState } from 'react';
import { api, applyTopics, type Conflict, conflictOf, queryClient } from '#lib';
import { showToast } from '#ui';
import type { Order } from './card.ts';

interface EditMutation<Edit> {
  mutate: (edit: Edit, options: { onSuccess: () => void; onError: (error: unknown) => void }) => void;
  isPending: boolean;
  error: unknown;
}

/** Sends an edit made over a version of the order; a conflict keeps it, to be repeated over the present state. */
export function useOrderEdit<Edit extends { version: number }>(
  order: Order,
  mutation: EditMutation<Edit>,
  { saved, onDone }: { saved: string; onDone: () => void },
) {
  const [conflict, setConflict] = useState<{ conflict: Conflict; edit: Edit } | null>(null);
  const send = (edit: Edit) =>
    mutation.mutate(edit, {
      onSuccess: () => {
        void applyTopics(queryClient, [`order:${order.id}`, 'orders']);
        showToast(saved);
        onDone();
      },
      onError: (error) => {
        const found = conflictOf(error);
        if (found) setConflict({ conflict: found, edit });
      },
    });
  const repeat = async () => {
    if (!conflict) return;
    const fresh = await queryClient.fetchQuery(api.orders.card.queryOptions({ id: order.id }, { staleTime: 0 }));
    setConflict(null);
    send({ ...conflict.edit, version: fresh.order.version });
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
