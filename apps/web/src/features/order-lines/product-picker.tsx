import { t } from '@lingui/core/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, formatThousandths, newKey, type Outputs, useSettled } from '#lib';
import { Money, Picker, ProductPicture } from '#ui';
import type { DraftLine } from './draft-line.ts';

type Product = Outputs['products']['list']['rows'][number];

const shownAtMost = 12;

function lineOf(product: Product): DraftLine {
  const description = product.article ? `${product.article} ${product.name}` : product.name;
  return {
    key: newKey(),
    productId: product.id,
    pictureId: product.pictureId,
    description,
    unit: product.unit,
    quantity: null,
    price: product.price,
    discountBasisPoints: 0,
    vatKind: 'standard',
  };
}

/** Adds a line by article or by name; the field empties itself for the next one. */
export function ProductPicker({ onPick }: { onPick: (line: DraftLine) => void }) {
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const search = useSettled(text.trim());
  const { data, isPlaceholderData } = useQuery(
    api.products.list.queryOptions(
      { ...(search ? { search } : {}), active: true, limit: shownAtMost },
      { placeholderData: keepPreviousData },
    ),
  );
  // Rows of an earlier text must not be chosen by a quick Enter.
  const fresh = search === text.trim() && data !== undefined && !isPlaceholderData;
  const pick = (product: Product | null) => {
    if (!product) return;
    onPick(lineOf(product));
    setText('');
    setRound(round + 1);
  };
  return (
    <Picker<Product>
      key={round}
      items={fresh ? (data?.rows ?? []) : []}
      value={null}
      onChange={pick}
      onSearch={setText}
      searching={!fresh}
      idOf={(product) => product.id}
      textOf={(product) => product.name}
      placeholder={t`Добавить: артикул или название`}
      aria-label={t`Добавить продукцию`}
    >
      {(product) => (
        <>
          <ProductPicture fileId={product.pictureId} />
          <span className="min-w-0 flex-1">
            <span className="block truncate font-[550]">{product.article ?? product.name}</span>
            <span className="block truncate text-s text-ink3">{product.name}</span>
          </span>
          <span className="text-right text-s text-ink3">
            <Money kopecks={product.price} />
            <span className="block">{t`на складе ${formatThousandths(product.stock)}`}</span>
          </span>
        </>
      )}
    </Picker>
  );
}
