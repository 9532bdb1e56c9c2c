import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import type { SetSearch } from '#features/catalogue';
import { type ProductsLook, type ProductsSearch, productSorts } from '#lib';
import { Button, ColumnChooser, SearchInput, Select } from '#ui';
import { useProductColumns } from './columns.tsx';

interface ToolbarProps {
  search: ProductsSearch;
  setSearch: SetSearch;
  children: ReactNode;
}

function LookSwitch({ look, onChange }: { look: ProductsLook; onChange: (look: ProductsLook) => void }) {
  const looks = [
    ['table', t`Таблица`],
    ['grid', t`Картинки`],
  ] as const;
  return (
    <div className="flex gap-0.5">
      {looks.map(([value, label]) => (
        <Button
          key={value}
          kind={look === value ? 'soft' : 'ghost'}
          aria-pressed={look === value}
          onClick={() => onChange(value)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}

/** Pictures have no column heads to sort by. */
function SortSelect({ search, setSearch }: Omit<ToolbarProps, 'children'>) {
  const options = [
    { value: 'article', label: t`по артикулу` },
    { value: 'name', label: t`по названию` },
    { value: 'price', label: t`по цене` },
  ];
  return (
    <div className="w-36">
      <Select
        aria-label={t`Порядок`}
        options={options}
        value={search.sort ?? 'article'}
        onChange={({ target }) => setSearch({ sort: productSorts.find((sort) => sort === target.value) })}
      />
    </div>
  );
}

export function Toolbar({ search, setSearch, children }: ToolbarProps) {
  const look = search.look ?? 'table';
  const columns = useProductColumns();
  return (
    <>
      <SearchInput
        value={search.q ?? ''}
        onChange={(q) => setSearch({ q: q || undefined })}
        label={t`Артикул, название`}
      />
      <LookSwitch look={look} onChange={(next) => setSearch({ look: next === 'grid' ? next : undefined })} />
      {look === 'grid' ? (
        <SortSelect search={search} setSearch={setSearch} />
      ) : (
        <ColumnChooser tableId="products" columns={columns} />
      )}
      {children}
    </>
  );
}
