import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, byPages, type Outputs, sayStage, usePageRows } from '#lib';
import { Day, Money, Quantity, RowsDialog } from '#ui';

/** A figure about a product that was opened: whose orders, of which days. */
export interface ShownSales {
  note: string;
  clientId?: string;
  from?: string;
  to?: string;
}

type Sale = Outputs['products']['sales']['rows'][number];

function Row({ sale }: { sale: Sale }) {
  return (
    <tr className="border-t border-line2 [&>td]:px-2 [&>td]:py-1.5">
      <td>
        <Day value={sale.requestedOn} near={false} />
      </td>
      <td>
        <Link to="/orders/$orderId" params={{ orderId: sale.orderId }} className="font-[550] hover:underline">
          {sale.number}
        </Link>
        <div className="text-s text-ink3">{sayStage(sale.stage)}</div>
      </td>
      <td>{sale.clientName}</td>
      <td className="num">
        <Quantity thousandths={sale.quantity} unit={sale.unit} />
        <div className="text-s text-ink3">
          {t`по`} <Money kopecks={sale.price} />
        </div>
      </td>
      <td className="num max-[719px]:hidden">
        <Money kopecks={sale.amount} shown="never" sign={false} />
      </td>
    </tr>
  );
}

interface SalesRowsProps {
  productId: string;
  shown: ShownSales;
  onClose: () => void;
}

/** The lines of orders a figure about a product is made of. */
export function SalesRows({ productId, shown: { note, ...which }, onClose }: SalesRowsProps) {
  const query = useInfiniteQuery(
    api.products.sales.infiniteQueryOptions({ id: productId, ...which, limit: 50 }, byPages),
  );
  const { rows, hasMore, loadMore } = usePageRows(query);
  return (
    <RowsDialog
      title={t`Заказы изделия`}
      note={note}
      query={query}
      hasMore={hasMore}
      onMore={loadMore}
      onClose={onClose}
      columns={[t`День`, t`Заказ`, t`Клиент`, t`Количество`, t`Сумма`]}
    >
      {rows.map((sale) => (
        <Row key={sale.id} sale={sale} />
      ))}
    </RowsDialog>
  );
}
