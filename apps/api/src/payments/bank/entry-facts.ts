import type { DB } from '@svodka/database';
import type { Selectable } from 'kysely';
import type { DatedFacts } from './candidates.ts';

type Entry = Pick<Selectable<DB['BankEntry']>, 'partyAccount' | 'partyInn' | 'amount' | 'purpose' | 'day'>;

/** What a line of a statement is matched by. */
export function factsOf({ partyAccount, partyInn, amount, purpose, day }: Entry): DatedFacts {
  return { payerAccount: partyAccount, payerInn: partyInn, amount, purpose, day };
}
