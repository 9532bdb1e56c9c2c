import { ProductPicture } from '#ui';
import type { Product } from './use-catalogue.ts';

/** A product in a row of a list: its picture, its article, its name. */
export function ProductLabel({ product }: { product: Pick<Product, 'pictureId' | 'article' | 'name'> }) {
  return (
    <>
      <ProductPicture fileId={product.pictureId} />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-[550]">{product.article ?? product.name}</span>
        <span className="block truncate text-s text-ink3">{product.name}</span>
      </span>
    </>
  );
}
