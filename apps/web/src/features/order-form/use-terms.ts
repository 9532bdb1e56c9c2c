import type { PaymentTerms } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import { ownTerms, termsOfChoice, useKnownTerms } from '#features/terms';
import { api } from '#lib';
import type { OrderDraft } from './draft.ts';

/** The terms of the chosen contract, when it has some. */
function useContractTerms({ client, contractId }: OrderDraft): string | null {
  const { data } = useQuery(
    api.clients.card.queryOptions({ id: client?.id ?? '' }, { enabled: client !== null && contractId !== '' }),
  );
  return data?.contracts.find((contract) => contract.id === contractId)?.termsId ?? null;
}

/** The terms of an order being made; until a choice is made, those of its contract, else the first there are. */
export function useTerms(draft: OrderDraft): { chosenId: string; chosen: PaymentTerms | null } {
  const known = useKnownTerms();
  const ofContract = useContractTerms(draft);
  const isKnown = (id: string | null) => id === ownTerms || known.some((one) => one.id === id);
  const chosenId = [draft.termsId, ofContract].find(isKnown) ?? known[0]?.id ?? '';
  return { chosenId, chosen: termsOfChoice(known, { ...draft, termsId: chosenId }) };
}
