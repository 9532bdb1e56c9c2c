import { plural } from '@lingui/core/macro';
import { useMutation } from '@tanstack/react-query';
import { api, applyTopics, explain, type Outputs, queryClient } from '#lib';
import { showToast } from '#ui';
import type { OrderRow } from './row.ts';

type Told = Outputs['orders']['tellClients']['orders'];

const toldText = (count: number) =>
  plural(count, {
    one: 'Клиент # заказа предупреждён о сроке',
    few: 'Клиенты # заказов предупреждены о сроках',
    many: 'Клиенты # заказов предупреждены о сроках',
    other: 'Клиенты # заказа предупреждены о сроках',
  });

/** Marks the clients of orders as told of every moved date; the undo takes back those marks only. */
export function useTellClients() {
  const tell = useMutation(
    api.orders.tellClients.mutationOptions({
      onError: (error) => showToast(explain(error), { tone: 'late' }),
      onSettled: (_told, _error, { orders }) =>
        applyTopics(queryClient, ['orders', ...orders.map(({ id }) => `order:${id}`)]),
    }),
  );
  const takeBack = (told: Told) => tell.mutate({ orders: told, informed: false });
  const send = (rows: readonly OrderRow[]) =>
    tell.mutate(
      { orders: rows.map(({ id, version }) => ({ id, version })), informed: true },
      {
        onSuccess: ({ orders }) =>
          showToast(toldText(orders.length), orders.length > 0 ? { undo: () => takeBack(orders) } : {}),
      },
    );
  return { send, busy: tell.isPending };
}
