import type { PaymentTerms } from '@svodka/domain';
import { type TermsChoice, termsChoices } from './terms.ts';

/** Terms as the database knows them: the row may have been there before the demo plant. */
export interface PlantTerms extends TermsChoice {
  readonly id: string;
  /** The definition as JSON, made once: a million orders carry it. */
  readonly json: string;
}

export function plantTerms(idOf: (definition: PaymentTerms) => string): PlantTerms[] {
  return termsChoices.map((choice) => ({
    ...choice,
    id: idOf(choice.definition),
    json: JSON.stringify(choice.definition),
  }));
}
