import { t } from '@lingui/core/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Product, ProductLabel } from '#features/catalogue';
import { api, formatThousandths, useSettled } from '#lib';
import { type FieldIds, Money, Picker } from '#ui';

const shownAtMost = 12;

interface ProductPickerProps extends Partial<FieldIds> {
  onPick: (product: Product) => void;
  placeholder: string;
  'aria-label': string;
}

/** Finds a product by article or by name; once it is picked the field empties itself for the next one. */
export function ProductPicker({ onPick, ...ids }: ProductPickerProps) {
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
    onPick(product);
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
      {...ids}
    >
      {(product) => (
        <>
          <ProductLabel product={product} />
          <span className="text-right text-s text-ink3">
            <Money kopecks={product.price} />
            <span className="block">{t`на складе ${formatThousandths(product.stock)}`}</span>
          </span>
        </>
      )}
    </Picker>
  );
}
