import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Dialog, EmptyState, QueryView, RowBones } from '#ui';
import { linesOfOrder } from './order-lines.ts';
import { PlanDialog } from './plan-dialog.tsx';
import { planOrdersOf } from './plan-order.ts';

interface PlanOrderDialogProps {
  orderId: string;
  onClose: () => void;
}

/** Plans a shipment of one order, whatever page it is asked from. */
export function PlanOrderDialog({ orderId, onClose }: PlanOrderDialogProps) {
  const query = useQuery(linesOfOrder(orderId));
  const orders = query.data ? planOrdersOf(query.data.rows) : [];
  if (orders.length > 0) return <PlanDialog orders={orders} onClose={onClose} onDone={onClose} />;
  return (
    <Dialog open onClose={onClose} title={t`Запланировать отгрузку`}>
      <QueryView query={query} skeleton={<RowBones />}>
        {() => <EmptyState title={t`Всё, что осталось отгрузить по этому заказу, уже в плане`} />}
      </QueryView>
    </Dialog>
  );
}
