import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { api } from '#lib';
import { QueryView, SidePanel } from '#ui';
import type { OrderCardData } from './card.ts';
import { OrderBones } from './order-bones.tsx';
import { OrderView } from './order-view.tsx';

interface OrderPanelProps {
  orderId: string;
  /** The list asked for the next step, not only for the order. */
  start?: boolean;
  onStarted?: () => void;
  onClose: () => void;
  onFull: () => void;
  /** What the list is about, above the order itself. */
  lead?: (card: OrderCardData) => ReactNode;
}

/** The order beside the list it was opened from. */
export function OrderPanel({ orderId, onClose, onFull, lead, ...next }: OrderPanelProps) {
  const query = useQuery(api.orders.card.queryOptions({ id: orderId }));
  return (
    <SidePanel onClose={onClose} onFull={onFull}>
      <QueryView query={query} skeleton={<OrderBones />}>
        {(card) => (
          <Fragment key={orderId}>
            {lead?.(card)}
            <OrderView card={card} {...next} />
          </Fragment>
        )}
      </QueryView>
    </SidePanel>
  );
}
