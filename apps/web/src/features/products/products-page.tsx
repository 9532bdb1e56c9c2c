import { plural, t } from '@lingui/core/macro';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import {
  api,
  byPages,
  formatInteger,
  type ProductsSearch,
  productSorts,
  queryClient,
  useLocale,
  usePageRows,
} from '#lib';
import { Checkbox, ColumnChooser, DataTable, EmptyState, PageHeader, SearchInput, Select, type SortKey } from '#ui';
import { ProductCardRow, type ProductRow, productColumns } from './columns.tsx';
import { GroupTree } from './group-tree.tsx';
import { UploadLink } from './upload-link.tsx';

const pageSize = 100;

function filterOf(search: ProductsSearch) {
  return {
    active: true,
    ...(search.q ? { search: search.q } : {}),
    ...(search.group ? { groupId: search.group } : {}),
    ...(search.inStock ? { inStock: true } : {}),
  };
}

function useProducts(search: ProductsSearch) {
  const filter = filterOf(search);
  const sort = search.sort ?? 'article';
  const query = useInfiniteQuery(
    api.products.list.infiniteQueryOptions(
      { ...filter, sort, limit: pageSize },
      { ...byPages, placeholderData: keepPreviousData },
    ),
  );
  const totals = useQuery(api.products.totals.queryOptions(filter, { placeholderData: keepPreviousData }));
  return { page: usePageRows(query), count: totals.data?.count, sort };
}

/** On a phone the tree becomes a list of paths. */
function GroupSelect({
  value,
  onChange,
}: {
  value: string | undefined;
  onChange: (groupId: string | undefined) => void;
}) {
  const { data } = useQuery(api.products.groups.queryOptions());
  return (
    <div className="min-[1000px]:hidden">
      <Select
        aria-label={t`Группа`}
        empty={t`Вся продукция`}
        options={(data ?? []).map((group) => ({ value: group.id, label: group.path }))}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      />
    </div>
  );
}

type SetSearch = (change: Partial<ProductsSearch>) => void;

function Count({ count }: { count: number | undefined }) {
  if (count === undefined) return <span className="bone inline-block h-3.5 w-32" />;
  const shown = formatInteger(count);
  return plural(count, {
    one: `${shown} изделие`,
    few: `${shown} изделия`,
    many: `${shown} изделий`,
    other: `${shown} изделия`,
  });
}

function Actions({ search, setSearch }: { search: ProductsSearch; setSearch: SetSearch }) {
  const toggle = () => setSearch({ inStock: search.inStock ? undefined : true });
  return (
    <>
      <GroupSelect value={search.group} onChange={(group) => setSearch({ group })} />
      <SearchInput
        value={search.q ?? ''}
        onChange={(q) => setSearch({ q: q || undefined })}
        label={t`Артикул, название`}
      />
      <Checkbox label={t`Есть на складе`} checked={search.inStock === true} onChange={toggle} />
      <ColumnChooser tableId="products" columns={useProductColumns()} />
    </>
  );
}

function ProductTable({ products, setSearch }: { products: ReturnType<typeof useProducts>; setSearch: SetSearch }) {
  const navigate = useNavigate();
  const table = {
    id: 'products',
    label: t`Продукция`,
    columns: useProductColumns(),
    rowId,
    rowLabel,
    card,
    total: products.count,
    empty: <EmptyState title={t`Такой продукции нет`} />,
    sort: [{ id: products.sort, desc: false }],
    onSort: (next: SortKey[]) => setSearch({ sort: productSorts.find((key) => key === next[0]?.id) }),
    onOpen: (row: ProductRow) => void navigate({ to: '/products/$productId', params: { productId: row.id } }),
    onHover: prefetchProduct,
  };
  return <DataTable {...table} {...products.page} />;
}

export function ProductsPage() {
  const search = useSearch({ from: '/_app/products/' });
  const navigate = useNavigate({ from: '/products/' });
  const products = useProducts(search);
  const setSearch: SetSearch = (change) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <>
      <PageHeader
        title={t`Продукция`}
        note={
          <>
            <Count count={products.count} />
            <UploadLink />
          </>
        }
        actions={<Actions search={search} setSearch={setSearch} />}
      />
      <div className="print-flow mt-3 flex min-h-0 flex-1 border-t border-line">
        <GroupTree chosen={search.group} onChoose={(group) => setSearch({ group })} />
        <div className="flex min-h-0 min-w-0 flex-1 flex-col">
          <ProductTable products={products} setSearch={setSearch} />
        </div>
      </div>
    </>
  );
}

function useProductColumns() {
  const locale = useLocale();
  return useMemo(() => (locale ? productColumns() : []), [locale]);
}

const prefetchProduct = (row: ProductRow) =>
  void queryClient.prefetchQuery(api.products.card.queryOptions({ id: row.id }));
const rowId = (row: ProductRow) => row.id;
const rowLabel = (row: ProductRow) => row.article ?? row.name;
const card = (row: ProductRow) => <ProductCardRow row={row} />;
