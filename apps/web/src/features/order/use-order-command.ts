import { t } from '@lingui/core/macro';
import type { OrderCommand } from '@svodka/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, applyTopics, type Conflict, conflictOf, explain, queryClient, refusalOf, sayStage } from '#lib';
import { showToast } from '#ui';
import type { Order } from './card.ts';

type Advance = Extract<OrderCommand, { type: 'advance' }>;

/**
 * Sends a command of the lifecycle. A conflict keeps the command, so that it can be repeated over the present state. A
 * stage may have become late while it was looked at: `onLate` then asks for the reason.
 */
export function useOrderCommand(order: Order, onDone: () => void, onLate: (command: Advance) => void) {
  const [conflict, setConflict] = useState<{ conflict: Conflict; command: OrderCommand } | null>(null);
  const mutation = useMutation(api.orders.command.mutationOptions());
  const send = (command: OrderCommand, version: number) =>
    mutation.mutate(
      { id: order.id, version, command },
      {
        onSuccess: ({ stage }) => {
          void applyTopics(queryClient, [`order:${order.id}`, 'orders', `client:${order.clientId}`]);
          setConflict(null);
          showToast(stage === order.stage ? t`Записано` : t`Заказ ${order.number}: ${sayStage(stage)}`);
          onDone();
        },
        onError: (error) => {
          const found = conflictOf(error);
          const late = refusalOf(error)?.code === 'stage.latenessReasonMissing';
          if (found) setConflict({ conflict: found, command });
          else if (late && command.type === 'advance') onLate(command);
          else showToast(explain(error), { tone: 'late' });
        },
      },
    );
  const repeat = async () => {
    if (!conflict) return;
    const fresh = await queryClient.fetchQuery(api.orders.card.queryOptions({ id: order.id }, { staleTime: 0 }));
    send(conflict.command, fresh.order.version);
  };
  const close = () => {
    setConflict(null);
    void applyTopics(queryClient, [`order:${order.id}`]);
  };
  return {
    /** Over the order as it is, or as it was seen when somebody began to fill in a form. */
    send: (command: OrderCommand, seenVersion = order.version) => send(command, seenVersion),
    busy: mutation.isPending,
    conflict: conflict?.conflict ?? null,
    repeat,
    close,
  };
}

export type OrderCommandRunner = ReturnType<typeof useOrderCommand>;
