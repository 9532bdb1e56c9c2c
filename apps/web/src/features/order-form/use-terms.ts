import type { PaymentTerms } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import { api } from '#lib';
import type { OrderDraft } from './draft.ts';

/** Terms to choose from; until a choice is made, the first. */
export function useTerms(draft: OrderDraft): {
  options: Array<{ value: string; label: string }>;
  chosenId: string;
  chosen: PaymentTerms | null;
} {
  const { data } = useQuery(api.payments.terms.queryOptions());
  const known = (data ?? []).filter((one) => !one.archived);
  const chosen = known.find((one) => one.id === draft.termsId) ?? known[0];
  return {
    options: known.map((one) => ({ value: one.id, label: one.name })),
    chosenId: chosen?.id ?? '',
    chosen: chosen?.definition ?? null,
  };
}
