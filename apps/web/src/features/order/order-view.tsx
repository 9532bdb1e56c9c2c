import { ShippingStopNotice } from '#features/client-debt';
import { TasksCard } from '#features/service-task';
import { useVisit } from '#lib';
import type { OrderCardData } from './card.ts';
import { ClientEventsCard } from './client-events-card.tsx';
import { CommentsCard } from './comments-card.tsx';
import { ContractCard } from './contract-card.tsx';
import { HistoryCard } from './history-card.tsx';
import { LadderCard } from './ladder-card.tsx';
import { LinesCard } from './lines-card.tsx';
import { MoneyCard } from './money-card.tsx';
import { MovesCard } from './moves-card.tsx';
import { NextStep } from './next-step.tsx';
import { OrderActions } from './order-actions.tsx';
import { OrderHeader } from './order-header.tsx';
import { orderPlaces } from './order-places.ts';
import { PathCard } from './path-card.tsx';
import { ShipmentsCard } from './shipments-card.tsx';
import { useOrderSteps } from './use-order-steps.ts';

interface OrderViewProps {
  card: OrderCardData;
  /** The next step was asked for where the order was opened from. */
  start?: boolean;
  onStarted?: () => void;
}

/** The whole order. Its columns follow the width it is given: a page, a panel beside a list, a phone. */
export function OrderView({ card, start = false, onStarted = () => undefined }: OrderViewProps) {
  const { order } = card;
  useVisit({ kind: 'order', id: order.id, name: order.number, detail: order.clientName });
  const steps = useOrderSteps(order);
  return (
    <article className="@container">
      <OrderHeader
        card={card}
        next={<NextStep order={order} steps={steps} start={start} onStarted={onStarted} />}
        actions={<OrderActions card={card} steps={steps} />}
      />
      {order.open ? (
        <div className="px-4 pt-3 empty:hidden">
          <ShippingStopNotice linked clientId={order.clientId} />
        </div>
      ) : null}
      <div className="grid gap-3.5 p-4 @4xl:grid-cols-[minmax(0,1fr)_372px]">
        <div className="min-w-0 @4xl:col-span-2">
          <PathCard card={card} />
        </div>
        <div className="flex min-w-0 flex-col gap-3.5">
          <LinesCard card={card} />
          <MovesCard card={card} />
          <ShipmentsCard card={card} />
        </div>
        <div className="flex min-w-0 flex-col gap-3.5">
          <LadderCard card={card} />
          <MoneyCard card={card} />
          <TasksCard id={orderPlaces.tasks} card={card} />
          <ContractCard card={card} onEdit={steps.edit} />
          <ClientEventsCard card={card} />
          <CommentsCard card={card} />
        </div>
        <div className="min-w-0 @4xl:col-span-2">
          <HistoryCard orderId={order.id} />
        </div>
      </div>
    </article>
  );
}
