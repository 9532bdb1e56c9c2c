import type { PaymentTerms } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import { api, type Outputs } from '#lib';
import { type DraftPart, draftOfPart, termsOfDraft } from './draft.ts';

/** Chosen from the directory by its id, or parts of one's own. */
export interface TermsChosen {
  termsId: string;
  ownParts: DraftPart[];
}

type KnownTerms = Outputs['payments']['terms'][number];

/** The choice that means: parts of one's own, for this order alone. */
export const ownTerms = 'own';

/** Terms to choose from. */
export function useKnownTerms(): KnownTerms[] {
  const { data } = useQuery(api.payments.terms.queryOptions());
  return (data ?? []).filter((one) => !one.archived);
}

/** The terms that a choice comes to; null while nothing, or nothing whole, is chosen. */
export function termsOfChoice(known: readonly KnownTerms[], { termsId, ownParts }: TermsChosen): PaymentTerms | null {
  if (termsId === ownTerms) return termsOfDraft(ownParts, '');
  return known.find((one) => one.id === termsId)?.definition ?? null;
}

/** Parts of one's own begin as those of the terms that were in force. */
export function choiceOf(termsId: string, chosen: TermsChosen, from: PaymentTerms | null): TermsChosen {
  if (termsId !== ownTerms || chosen.ownParts.length > 0) return { ...chosen, termsId };
  return { termsId, ownParts: (from?.parts ?? []).map((part, at) => draftOfPart(part, String(at))) };
}
