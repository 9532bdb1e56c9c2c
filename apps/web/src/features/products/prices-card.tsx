import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { plainDate, priceOn } from '@svodka/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, applyTopics, explain, formatDate, queryClient, useMay, useToday } from '#lib';
import { Button, Card, CardEmpty, CardRow, Icon, IconButton, Money, showToast, Tag } from '#ui';
import { PriceDialog } from './price-dialog.tsx';
import type { ProductCard } from './product-form.ts';

type Price = ProductCard['prices'][number];

function PriceRow({ price, inForce, onDrop }: { price: Price; inForce: Price | null; onDrop: (() => void) | null }) {
  const today = useToday();
  const future = price.validFrom > today;
  const day = formatDate(price.validFrom);
  return (
    <CardRow>
      <span className={price === inForce || future ? '' : 'text-ink3'}>
        {t`с ${day}`} {price === inForce ? <Tag tone="done">{t`сейчас`}</Tag> : null}
        {future ? <Tag tone="wait">{t`будет`}</Tag> : null}
      </span>
      <span className="flex items-center gap-1">
        <Money kopecks={price.price} strong={price === inForce} />
        {future && onDrop ? (
          <span className="-my-1.5">
            <IconButton label={t`Снять цену с ${day}`} onClick={onDrop}>
              <Icon name="close" size={12} />
            </IconButton>
          </span>
        ) : null}
      </span>
    </CardRow>
  );
}

function useDrop({ product }: ProductCard) {
  const drop = useMutation(
    api.products.dropPrice.mutationOptions({
      onSuccess: () => showToast(t`Цена снята`),
      onError: (error) => showToast(explain(error), { tone: 'late' }),
      onSettled: () => void applyTopics(queryClient, ['products', `product:${product.id}`]),
    }),
  );
  return ({ priceTypeId, validFrom }: Price) =>
    drop.mutate({ productId: product.id, version: product.version, priceTypeId, validFrom });
}

const shownFirst = 4;

/** The prices of each list by date: what will be, what is, what was. */
export function PricesCard({ card }: { card: ProductCard }) {
  const today = plainDate(useToday());
  const [adding, setAdding] = useState(false);
  const [all, setAll] = useState(false);
  const mayEdit = useMay('product.edit');
  const drop = useDrop(card);
  const lists = [...Map.groupBy(card.prices, (price) => price.priceTypeId)];
  const add = mayEdit ? (
    <Button small onClick={() => setAdding(true)}>
      <Trans>Цена с даты</Trans>
    </Button>
  ) : undefined;
  return (
    <Card title={t`Цены`} actions={add}>
      {lists.length === 0 ? <CardEmpty>{t`Цен пока нет.`}</CardEmpty> : null}
      {lists.map(([typeId, prices]) => {
        const inForce = priceOn(prices, today);
        return (
          <div key={typeId} className="border-t border-line2 first-of-type:border-t-0">
            <div className="px-3 pt-2 text-s font-semibold text-ink2">{prices[0]?.priceType}</div>
            {(all ? prices : prices.slice(0, shownFirst)).map((price) => (
              <PriceRow
                key={price.validFrom}
                price={price}
                inForce={inForce}
                onDrop={mayEdit ? () => drop(price) : null}
              />
            ))}
          </div>
        );
      })}
      {lists.some(([, prices]) => prices.length > shownFirst) ? (
        <div className="border-t border-line2 px-3 py-1.5">
          <button type="button" className="text-s text-accent hover:underline" onClick={() => setAll(!all)}>
            {all ? t`Свернуть` : t`Все прежние цены`}
          </button>
        </div>
      ) : null}
      {adding ? <PriceDialog card={card} onClose={() => setAdding(false)} /> : null}
    </Card>
  );
}
