import { t } from '@lingui/core/macro';
import { useMutation } from '@tanstack/react-query';
import { api, type Inputs } from '#lib';
import type { Order } from './card.ts';
import { useOrderEdit } from './use-order-edit.ts';

/** The fields a person changed; the others stay as whoever else has made them. */
export type OrderChange = Omit<Inputs['orders']['update'], 'id' | 'version'>;

/** Saves an edit of the order's own fields. */
export function useUpdateOrder(order: Order, onDone: () => void) {
  const mutation = useMutation(api.orders.update.mutationOptions());
  return useOrderEdit(order, mutation, { saved: t`Заказ ${order.number} изменён`, onDone });
}
