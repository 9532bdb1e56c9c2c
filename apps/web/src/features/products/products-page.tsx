import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import {
  choiceCount,
  FiltersPanel,
  ProductGrid,
  ProductTile,
  type SetSearch,
  tileClass,
  useCatalogue,
} from '#features/catalogue';
import { formatInteger, type ProductsSearch } from '#lib';
import { Button, Dialog, DialogActions, PageHeader } from '#ui';
import { GroupActions } from './group-actions.tsx';
import { ProductTable } from './product-table.tsx';
import { Toolbar } from './toolbar.tsx';
import { UploadLink } from './upload-link.tsx';

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

type Catalogue = ReturnType<typeof useCatalogue>;

/** On a phone the filters open over the page. */
function FiltersDialog({
  catalogue,
  search,
  setSearch,
}: {
  catalogue: Catalogue;
  search: ProductsSearch;
  setSearch: SetSearch;
}) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const chosen = choiceCount(search) + (search.group ? 1 : 0);
  return (
    <div className="min-[1000px]:hidden">
      <Button kind={chosen > 0 ? 'soft' : 'plain'} onClick={() => setOpen(true)}>
        {chosen > 0 ? t`Условия: ${chosen}` : t`Условия`}
      </Button>
      {open ? (
        <Dialog open onClose={close} title={t`Что показать`}>
          <FiltersPanel facets={catalogue.facets} search={search} setSearch={setSearch} withRetired />
          <DialogActions>
            <Button kind="primary" onClick={close}>
              <Trans>
                Показать: <Count count={catalogue.count} />
              </Trans>
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </div>
  );
}

function Wall({ catalogue }: { catalogue: Catalogue }) {
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <ProductGrid page={catalogue.page}>
        {(product) => (
          <Link to="/products/$productId" params={{ productId: product.id }} className={tileClass}>
            <ProductTile product={product} />
          </Link>
        )}
      </ProductGrid>
    </div>
  );
}

/** The catalogue: narrowed by groups, properties, prices and stock, seen as a table or as pictures. */
export function ProductsPage() {
  const search = useSearch({ from: '/_app/products/' });
  const navigate = useNavigate({ from: '/products/' });
  const catalogue = useCatalogue(search);
  const setSearch: SetSearch = (change) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const group = catalogue.facets.data?.groups.find((one) => one.id === search.group);
  return (
    <>
      <PageHeader
        title={group?.name ?? t`Продукция`}
        note={
          <>
            <Count count={catalogue.count} />
            <UploadLink />
          </>
        }
        actions={
          <Toolbar search={search} setSearch={setSearch}>
            <FiltersDialog catalogue={catalogue} search={search} setSearch={setSearch} />
            <GroupActions group={group} />
          </Toolbar>
        }
      />
      <div className="print-flow mt-3 flex min-h-0 flex-1 border-t border-line">
        <aside
          aria-label={t`Что показать`}
          className="no-print w-64 shrink-0 overflow-y-auto border-r border-line bg-panel p-2 max-[999px]:hidden"
        >
          <FiltersPanel facets={catalogue.facets} search={search} setSearch={setSearch} withRetired />
        </aside>
        <div className="flex min-h-0 min-w-0 flex-1 flex-col">
          {search.look === 'grid' ? (
            <Wall catalogue={catalogue} />
          ) : (
            <ProductTable catalogue={catalogue} setSearch={setSearch} />
          )}
        </div>
      </div>
    </>
  );
}
