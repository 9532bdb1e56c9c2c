import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button, EmptyState, FailureState, RowBones } from '#ui';
import type { Product, useCatalogue } from './use-catalogue.ts';

interface ProductGridProps {
  page: ReturnType<typeof useCatalogue>['page'];
  /** A product's tile. */
  children: (product: Product) => ReactNode;
}

/** The products as pictures, a page after another. */
export function ProductGrid({ page, children }: ProductGridProps) {
  if (page.error && page.rows.length === 0) return <FailureState error={page.error} onRetry={page.onRetry} />;
  if (page.loading) return <RowBones rows={10} />;
  if (page.rows.length === 0) return <EmptyState title={t`Такой продукции нет`} />;
  return (
    <>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-2.5 p-3">
        {page.rows.map((product) => (
          <li key={product.id} className="min-w-0">
            {children(product)}
          </li>
        ))}
      </ul>
      {page.hasMore ? (
        <div className="pb-4 text-center">
          <Button onClick={page.loadMore}>
            <Trans>Показать ещё</Trans>
          </Button>
        </div>
      ) : null}
    </>
  );
}
