import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { api } from '#lib';
import { Icon, IconButton, QueryView } from '#ui';
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
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="no-print sticky top-0 z-10 flex items-center justify-end gap-1 border-b border-line2 bg-bg px-2 py-1">
        <IconButton label={t`Открыть на всю страницу`} onClick={onFull}>
          <Icon name="external" size={14} />
        </IconButton>
        <IconButton label={t`Закрыть, Esc`} onClick={onClose}>
          <Icon name="close" size={14} />
        </IconButton>
      </div>
      <QueryView query={query} skeleton={<OrderBones />}>
        {(card) => (
          <Fragment key={orderId}>
            {lead?.(card)}
            <OrderView card={card} {...next} />
          </Fragment>
        )}
      </QueryView>
    </div>
  );
}
