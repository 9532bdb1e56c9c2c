import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api, formatDate, type Outputs, say, useHotkey, useVisit, vatWords } from '#lib';
import { Bone, Card, CardEmpty, CardRow, Money, PageHeader, Quantity, QueryView } from '#ui';
import { BuyersCard } from './buyers-card.tsx';
import { Pictures } from './pictures.tsx';

type ProductCard = Outputs['products']['card'];

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[9rem_minmax(0,1fr)] gap-2 border-t border-line2 px-3 py-1.5 first:border-t-0">
      <dt className="text-ink3">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}

function AboutCard({ card: { product, properties } }: { card: ProductCard }) {
  return (
    <Card title={t`Об изделии`}>
      <dl>
        {product.description ? <Fact name={t`Описание`}>{product.description}</Fact> : null}
        {product.manufacturer ? <Fact name={t`Изготовитель`}>{product.manufacturer}</Fact> : null}
        <Fact name={t`Единица`}>{product.unit}</Fact>
        <Fact name={t`Срок изготовления`}>
          {product.leadTimeDays === null ? '—' : t`${product.leadTimeDays} р. д.`}
        </Fact>
        <Fact name={t`НДС`}>{say(vatWords, product.vatKind)}</Fact>
        {product.barcode ? <Fact name={t`Штрихкод`}>{product.barcode}</Fact> : null}
        {product.cost === null ? null : (
          <Fact name={t`Себестоимость`}>
            <Money kopecks={product.cost} />
          </Fact>
        )}
        {properties.map((property) => (
          <Fact key={property.name} name={property.name}>
            {property.value}
          </Fact>
        ))}
      </dl>
    </Card>
  );
}

function PricesCard({ card: { prices, stocks, product } }: { card: ProductCard }) {
  return (
    <Card title={t`Цены и остатки`}>
      {prices.length + stocks.length === 0 ? <CardEmpty>{t`Цен и остатков пока нет.`}</CardEmpty> : null}
      {prices.map((price) => (
        <CardRow key={`${price.priceType}-${price.validFrom}`}>
          <span>
            {price.priceType} <span className="text-s text-ink3">{t`с ${formatDate(price.validFrom)}`}</span>
          </span>
          <Money kopecks={price.price} strong />
        </CardRow>
      ))}
      {stocks.map((stock) => (
        <CardRow key={stock.warehouse}>
          <span>
            {stock.warehouse} <span className="text-s text-ink3">{t`на ${formatDate(stock.countedAt)}`}</span>
          </span>
          <Quantity thousandths={stock.quantity} unit={product.unit} />
        </CardRow>
      ))}
    </Card>
  );
}

function ProductView({ card }: { card: ProductCard }) {
  const { product } = card;
  useVisit({ kind: 'product', id: product.id, name: product.article ?? product.name, detail: product.name });
  const above = (
    <Link to="/products" search={product.groupId ? { group: product.groupId } : {}} className="hover:underline">
      {product.groupName ?? t`Продукция`}
    </Link>
  );
  return (
    <>
      <PageHeader
        above={above}
        title={product.article ?? product.name}
        note={product.article ? product.name : undefined}
      />
      <div className="grid gap-3.5 p-4 @4xl:grid-cols-[minmax(0,1fr)_400px]">
        <div className="flex min-w-0 flex-col gap-3.5">
          <Pictures card={card} />
          <BuyersCard buyers={card.buyers} unit={product.unit} />
        </div>
        <div className="flex min-w-0 flex-col gap-3.5">
          <PricesCard card={card} />
          <AboutCard card={card} />
        </div>
      </div>
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
