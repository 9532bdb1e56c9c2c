import { plural, t } from '@lingui/core/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, applyTopics, type Conflict, client, conflictOf, explain, type Outputs, queryClient } from '#lib';
import { showToast } from '#ui';

export interface HandedOrder {
  id: string;
  version: number;
  managerId: string;
}

type Handed = Outputs['orders']['handOver']['orders'];

const handedText = (count: number) =>
  plural(count, {
    one: 'Передан # заказ',
    few: 'Передано # заказа',
    many: 'Передано # заказов',
    other: 'Передано # заказа',
  });

const refresh = (orders: readonly { id: string }[]) =>
  applyTopics(queryClient, ['orders', ...orders.map(({ id }) => `order:${id}`)]);

/** Hands each order back to whoever had it, unless somebody has changed one since. */
async function handBack(handed: Handed): Promise<void> {
  try {
    await client.orders.handOver.mutate({ orders: handed });
    showToast(t`Заказы возвращены прежним менеджерам`);
  } catch (error) {
    showToast(explain(error), { tone: 'late' });
  }
  await refresh(handed);
}

async function presentVersions(orders: readonly HandedOrder[]): Promise<HandedOrder[]> {
  const cards = orders.map(({ id }) => queryClient.fetchQuery(api.orders.card.queryOptions({ id }, { staleTime: 0 })));
  return (await Promise.all(cards)).map(({ order }) => order);
}

/** Hands orders over as they were when the dialog was opened; who changed one meanwhile is told, and nothing goes. */
export function useHandOver(shown: readonly HandedOrder[], onDone: () => void) {
  const [orders] = useState(shown);
  const [conflict, setConflict] = useState<{ conflict: Conflict; managerId: string; note: string | null } | null>(null);
  const mutation = useMutation(api.orders.handOver.mutationOptions());
  const give = (seen: readonly HandedOrder[], managerId: string, note: string | null) =>
    mutation.mutate(
      { orders: seen.map(({ id, version }) => ({ id, version, managerId })), note },
      {
        onSuccess: ({ orders: handed }) => {
          void refresh(handed);
          showToast(handedText(handed.length), handed.length > 0 ? { undo: () => void handBack(handed) } : {});
          onDone();
        },
        onError: (error) => {
          const found = conflictOf(error);
          if (found) setConflict({ conflict: found, managerId, note });
        },
      },
    );
  const repeat = async () => {
    if (!conflict) return;
    const fresh = await presentVersions(orders);
    setConflict(null);
    give(fresh, conflict.managerId, conflict.note);
  };
  return {
    send: (managerId: string, note: string | null) => give(orders, managerId, note),
    repeat,
    busy: mutation.isPending,
    error: conflict ? null : mutation.error,
    conflict: conflict?.conflict ?? null,
    closeConflict: () => setConflict(null),
  };
}
