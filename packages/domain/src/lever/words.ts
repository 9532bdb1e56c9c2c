import type { ClientEventKind } from './event-kind.ts';
import type { Lever, LeverKind } from './lever.ts';

/** What a sentence about a lever is made of, in the reader's language already. */
export interface SaidLever {
  /** «214 прошлого года»; empty when it is not one order. */
  readonly order: string;
  /** How often; for «дважды», «трижды». */
  readonly times: string;
  /** «96 000 ₽», or empty. */
  readonly sum: string;
  /** «40 дней», in the accusative; empty when there is none. */
  readonly days: string;
  /** «40 дней» after «до», in the genitive. */
  readonly upToDays: string;
  readonly lever: Pick<Lever, 'count' | 'days' | 'lastOrders' | 'note'>;
}

export interface LeverWords {
  readonly sentences: Readonly<Record<LeverKind, (said: SaidLever) => string>>;
  /** What an event of the kind is called in lists. */
  readonly kinds: Readonly<Record<ClientEventKind, string>>;
  /** What a lever of the kind is called in lists. */
  readonly levers: Readonly<Record<LeverKind, string>>;
}

/** The word after what leads to it, or nothing where the word is missing. */
export const after = (lead: string, word: string | null): string => (word ? `${lead}${word}` : '');
