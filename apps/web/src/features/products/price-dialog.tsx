import { t } from '@lingui/core/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, applyTopics, explain, queryClient, today } from '#lib';
import { CommandForm, DateField, MoneyField, SelectField, showToast } from '#ui';
import type { ProductCard } from './product-form.ts';

/** A price from a day on; a past day rewrites history, and the form says so. */
export function PriceDialog({ card: { product, prices }, onClose }: { card: ProductCard; onClose: () => void }) {
  const { data: types = [] } = useQuery(api.products.priceTypes.queryOptions());
  const [typeId, setTypeId] = useState('');
  const [validFrom, setValidFrom] = useState<string>(today());
  const [price, setPrice] = useState<number | null>(null);
  const priceTypeId = typeId || types[0]?.id || null;
  const save = useMutation(
    api.products.savePrice.mutationOptions({
      onSuccess: () => {
        showToast(t`Цена записана`);
        onClose();
      },
      onSettled: () => void applyTopics(queryClient, ['products', `product:${product.id}`]),
    }),
  );
  const replaced = prices.find((one) => one.priceTypeId === priceTypeId && one.validFrom === validFrom);
  const submit = () => {
    if (price !== null) save.mutate({ productId: product.id, version: product.version, priceTypeId, validFrom, price });
  };
  return (
    <CommandForm
      title={t`Цена с даты`}
      note={product.article ?? product.name}
      submitLabel={t`Записать`}
      busy={save.isPending}
      valid={price !== null && validFrom !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="grid grid-cols-2 gap-3">
        {types.length > 1 ? (
          <SelectField
            label={t`Прайс-лист`}
            options={types.map(({ id, name }) => ({ value: id, label: name }))}
            value={priceTypeId ?? ''}
            onText={setTypeId}
          />
        ) : null}
        <DateField label={t`С какого дня`} required value={validFrom} onText={setValidFrom} />
        <MoneyField label={t`Цена с НДС, ₽`} required value={price} onChange={setPrice} />
      </div>
      {replaced ? (
        <p className="text-risk">{t`На этот день цена уже есть: она заменится, прежняя останется в истории изменений.`}</p>
      ) : null}
      {validFrom < today() && !replaced ? (
        <p className="text-risk">{t`Цена задним числом. Заказы она не меняет, запись о ней останется в истории изменений.`}</p>
      ) : null}
      {save.error ? (
        <p role="alert" className="text-late">
          {explain(save.error)}
        </p>
      ) : null}
    </CommandForm>
  );
}
