import { t } from '@lingui/core/macro';
import type { PaymentTerms } from '@svodka/domain';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isLineReady, newLineOf } from '#features/order-lines';
import { api, applyTopics, newKey, queryClient } from '#lib';
import { showToast } from '#ui';
import type { OrderDraft } from './draft.ts';

export function isDraftReady(draft: OrderDraft, terms: PaymentTerms | null): boolean {
  return draft.client !== null && terms !== null && draft.lines.length > 0 && draft.lines.every(isLineReady);
}

export function useCreateOrder(onDone: () => void) {
  const navigate = useNavigate();
  const [idempotencyKey, setKey] = useState(newKey);
  const create = useMutation(
    api.orders.create.mutationOptions({
      onSuccess: ({ id, number }) => {
        onDone();
        setKey(newKey());
        void applyTopics(queryClient, ['orders', 'clients']);
        showToast(t`Заявка ${number} заведена`);
        return navigate({ to: '/orders/$orderId', params: { orderId: id } });
      },
    }),
  );
  const send = (draft: OrderDraft, terms: PaymentTerms | null) => {
    if (!draft.client || !terms) return;
    create.mutate({
      idempotencyKey,
      clientId: draft.client.id,
      contactId: draft.contactId || null,
      contractId: draft.contractId || null,
      category: draft.category,
      requestedShipDate: draft.requestedShipDate || null,
      terms,
      comment: draft.comment.trim() || null,
      lines: draft.lines.map(newLineOf),
    });
  };
  return { send, busy: create.isPending, error: create.error };
}
