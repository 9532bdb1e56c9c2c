import { t } from '@lingui/core/macro';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, applyTopics, type Conflict, conflictOf, newKey, presentVersion, queryClient, useMay } from '#lib';
import { showToast } from '#ui';
import { inputOf, type ProductCard, type ProductForm } from './product-form.ts';

/** Saves a product; a meeting edit is shown, and may be repeated over. */
export function useSaveProduct(card: ProductCard | null, onDone: () => void) {
  const navigate = useNavigate();
  const seesCost = useMay('cost.read');
  const [idempotencyKey] = useState(newKey);
  const [version, setVersion] = useState(card?.product.version);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const save = useMutation(api.products.save.mutationOptions());
  const send = (form: ProductForm, over = version) =>
    save.mutate(
      { ...inputOf(form, seesCost), ...(card ? { id: card.product.id, version: over } : { idempotencyKey }) },
      {
        onSuccess: ({ id }) => {
          void applyTopics(queryClient, ['products', `product:${id}`]);
          showToast(card ? t`Сохранено` : t`Изделие заведено`);
          onDone();
          if (!card) void navigate({ to: '/products/$productId', params: { productId: id } });
        },
        onError: (error) => {
          setConflict(conflictOf(error));
          setVersion(presentVersion(error) ?? over);
        },
      },
    );
  const repeat = (form: ProductForm) => {
    setConflict(null);
    send(form);
  };
  return {
    send,
    repeat,
    conflict,
    close: () => setConflict(null),
    busy: save.isPending,
    error: conflict ? null : save.error,
    seesCost,
  };
}
