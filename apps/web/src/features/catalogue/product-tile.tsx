import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { formatThousandths } from '#lib';
import { Money, ProductPicture } from '#ui';
import type { Product } from './use-catalogue.ts';

/** What a tile says of a product: picture, article, name, price and stock. */
export function ProductTile({ product, below }: { product: Product; below?: ReactNode }) {
  const stock = product.stock > 0 ? `${formatThousandths(product.stock)} ${product.unit}` : t`нет на складе`;
  return (
    <>
      <span className="grid place-items-center rounded-md bg-line2">
        <ProductPicture fileId={product.pictureId} size="tile" />
      </span>
      <span className="mt-1.5 block truncate font-[550]">{product.article ?? product.name}</span>
      <span className="line-clamp-2 min-h-[2.6em] text-s text-ink3">{product.article ? product.name : ''}</span>
      <span className="mt-auto flex items-baseline justify-between gap-2 pt-1">
        <Money kopecks={product.price} strong />
        <span className="truncate text-s text-ink3">{stock}</span>
      </span>
      {below}
    </>
  );
}

export const tileClass =
  'flex h-full w-full flex-col rounded-[9px] border border-line bg-panel p-2 text-left hover:border-accent';
