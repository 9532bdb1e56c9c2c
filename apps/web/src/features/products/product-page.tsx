import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { api, useHotkey, useMay, useVisit } from '#lib';
import { Bone, Button, PageHeader, QueryView, Tag } from '#ui';
import { AboutCard } from './about-card.tsx';
import { BuyersCard } from './buyers-card.tsx';
import { DemandCard } from './demand-card.tsx';
import { Pictures } from './pictures.tsx';
import { PricesCard } from './prices-card.tsx';
import { ProductDialog } from './product-dialog.tsx';
import type { ProductCard } from './product-form.ts';
import { SalesRows, type ShownSales } from './sales-rows.tsx';
import { StockCard } from './stock-card.tsx';

function Header({ card }: { card: ProductCard }) {
  const { product } = card;
  const [editing, setEditing] = useState(false);
  const above = (
    <Link to="/products" search={product.groupId ? { group: product.groupId } : {}} className="hover:underline">
      {product.groupPath ?? t`Продукция`}
    </Link>
  );
  const title = (
    <span className="flex flex-wrap items-baseline gap-2">
      {product.article ?? product.name} {product.active ? null : <Tag>{t`не выпускается`}</Tag>}
    </span>
  );
  const edit = useMay('product.edit') ? (
    <Button onClick={() => setEditing(true)}>
      <Trans>Изменить</Trans>
    </Button>
  ) : undefined;
  return (
    <>
      <PageHeader above={above} title={title} note={product.article ? product.name : undefined} actions={edit} />
      {editing ? <ProductDialog card={card} onClose={() => setEditing(false)} /> : null}
    </>
  );
}

function ProductView({ card }: { card: ProductCard }) {
  const { product } = card;
  const [shown, setShown] = useState<ShownSales | null>(null);
  useVisit({ kind: 'product', id: product.id, name: product.article ?? product.name, detail: product.name });
  return (
    <>
      <Header card={card} />
      <div className="grid gap-3.5 p-4 @4xl:grid-cols-[minmax(0,1fr)_400px]">
        <div className="flex min-w-0 flex-col gap-3.5">
          <Pictures card={card} />
          <DemandCard card={card} onShow={setShown} />
          <BuyersCard buyers={card.buyers} unit={product.unit} onShow={setShown} />
        </div>
        <div className="flex min-w-0 flex-col gap-3.5">
          <PricesCard card={card} />
          <StockCard card={card} />
          <AboutCard card={card} />
        </div>
      </div>
      {shown ? <SalesRows productId={product.id} shown={shown} onClose={() => setShown(null)} /> : null}
    </>
  );
}

export function ProductPage() {
  const { productId } = useParams({ from: '/_app/products/$productId' });
  const navigate = useNavigate();
  const router = useRouter();
  const query = useQuery(api.products.card.queryOptions({ id: productId }));
  useHotkey('Escape', () => {
    if (router.history.canGoBack()) router.history.back();
    else void navigate({ to: '/products' });
  });
  const skeleton = (
    <div className="flex flex-col gap-3.5 p-4">
      <Bone className="h-6 w-72" />
      <Bone className="h-80 w-full" />
    </div>
  );
  return (
    <div className="print-flow @container min-h-0 flex-1 overflow-y-auto">
      <QueryView query={query} skeleton={skeleton}>
        {(card) => <ProductView key={productId} card={card} />}
      </QueryView>
    </div>
  );
}
