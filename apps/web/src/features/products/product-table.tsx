import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import type { SetSearch, useCatalogue } from '#features/catalogue';
import { api, productSorts, queryClient } from '#lib';
import { DataTable, EmptyState, type SortKey } from '#ui';
import { ProductCardRow, type ProductRow, useProductColumns } from './columns.tsx';

interface ProductTableProps {
  catalogue: ReturnType<typeof useCatalogue>;
  setSearch: SetSearch;
}

export function ProductTable({ catalogue, setSearch }: ProductTableProps) {
  const navigate = useNavigate();
  const table = {
    id: 'products',
    label: t`Продукция`,
    columns: useProductColumns(),
    rowId,
    rowLabel,
    card,
    total: catalogue.count,
    empty: <EmptyState title={t`Такой продукции нет`} />,
    sort: [{ id: catalogue.sort, desc: false }],
    onSort: (next: SortKey[]) => setSearch({ sort: productSorts.find((key) => key === next[0]?.id) }),
    onOpen: (row: ProductRow) => void navigate({ to: '/products/$productId', params: { productId: row.id } }),
    onHover: prefetchProduct,
  };
  return <DataTable {...table} {...catalogue.page} />;
}

const prefetchProduct = (row: ProductRow) =>
  void queryClient.prefetchQuery(api.products.card.queryOptions({ id: row.id }));
const rowId = (row: ProductRow) => row.id;
const rowLabel = (row: ProductRow) => row.article ?? row.name;
const card = (row: ProductRow) => <ProductCardRow row={row} />;
