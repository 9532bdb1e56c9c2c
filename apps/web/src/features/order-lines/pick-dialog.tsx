import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import {
  FiltersPanel,
  type Product,
  ProductGrid,
  ProductTile,
  type SetSearch,
  tileClass,
  useCatalogue,
} from '#features/catalogue';
import type { ProductsSearch } from '#lib';
import { Button, cx, Dialog, DialogActions, QuantityInput, SearchInput } from '#ui';
import type { DraftLine } from './draft-line.ts';
import { type PriceSource, PriceSourceChoice, priceFrom } from './price-source.tsx';
import { lineOf } from './product-line.ts';
import { useLastPrices } from './use-last-prices.ts';

interface PickDialogProps {
  clientId: string | null;
  onAdd: (lines: DraftLine[]) => void;
  onClose: () => void;
}

interface Picked {
  product: Product;
  quantity: number | null;
}

const onePiece = 1_000;

interface PickTileProps {
  product: Product;
  picked: Picked | undefined;
  onPick: (picked: Picked | null) => void;
}

/** A tile to choose; a chosen one asks how many. */
function PickTile({ product, picked, onPick }: PickTileProps) {
  const name = product.article ?? product.name;
  return (
    <div className="flex h-full flex-col gap-1">
      <button
        type="button"
        aria-pressed={picked !== undefined}
        onClick={() => onPick(picked ? null : { product, quantity: onePiece })}
        className={cx(tileClass, picked && 'border-accent! bg-accent-bg!')}
      >
        <ProductTile product={product} />
      </button>
      {picked ? (
        <QuantityInput
          aria-label={t`Количество: ${name}`}
          value={picked.quantity}
          onChange={(quantity) => onPick({ product, quantity })}
        />
      ) : null}
    </div>
  );
}

function useCatalogueHere() {
  const [search, setState] = useState<ProductsSearch>({});
  const setSearch: SetSearch = (change) => setState((before) => ({ ...before, ...change }));
  return { search, setSearch, catalogue: useCatalogue(search) };
}

/** The catalogue over the request: several products are chosen by their pictures, each with its quantity. */
export function PickDialog({ clientId, onAdd, onClose }: PickDialogProps) {
  const { search, setSearch, catalogue } = useCatalogueHere();
  const [picked, setPicked] = useState<ReadonlyMap<string, Picked>>(new Map());
  const [source, setSource] = useState<PriceSource>(clientId ? 'last' : 'list');
  const lastOf = useLastPrices(clientId, [...picked.keys()]);
  const pick = (id: string, next: Picked | null) => {
    const others = [...picked].filter(([key]) => key !== id || next !== null);
    setPicked(next ? new Map([...others, [id, next]]) : new Map(others));
  };
  const add = () => {
    const lines = [...picked.values()].map(({ product, quantity }) =>
      lineOf(product, { quantity, price: priceFrom(source, product.price, lastOf(product.id)) }),
    );
    onAdd(lines);
    onClose();
  };
  const count = picked.size;
  return (
    <Dialog open wide onClose={onClose} title={t`Выбрать из каталога`}>
      <div className="flex h-[54vh] min-h-72 border-y border-line2 max-[719px]:h-[60dvh]">
        <div className="w-56 shrink-0 overflow-y-auto border-r border-line2 pt-2 pr-2 max-[719px]:hidden">
          <FiltersPanel facets={catalogue.facets} search={search} setSearch={setSearch} />
        </div>
        <div className="min-w-0 flex-1 overflow-y-auto">
          <div className="sticky top-0 z-10 bg-panel px-3 pt-2 pb-1">
            <SearchInput
              value={search.q ?? ''}
              onChange={(q) => setSearch({ q: q || undefined })}
              label={t`Артикул, название`}
            />
          </div>
          <ProductGrid page={catalogue.page}>
            {(product) => (
              <PickTile product={product} picked={picked.get(product.id)} onPick={(next) => pick(product.id, next)} />
            )}
          </ProductGrid>
        </div>
      </div>
      <div className="pt-3">
        <PriceSourceChoice value={source} hasClient={clientId !== null} onChange={setSource} />
      </div>
      <DialogActions>
        <Button onClick={onClose}>
          <Trans>Не сейчас</Trans>
        </Button>
        <Button kind="primary" disabled={count === 0} onClick={add}>
          {count === 0
            ? t`Добавить в заявку`
            : plural(count, {
                one: 'Добавить # изделие',
                few: 'Добавить # изделия',
                many: 'Добавить # изделий',
                other: 'Добавить # изделия',
              })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
