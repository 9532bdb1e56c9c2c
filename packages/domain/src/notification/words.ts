import type { Party } from '../service.ts';
import type { NoticeDetails } from './details.ts';
import type { NoticeKind, NoticeReason } from './kind.ts';

/** What a sentence is made of, in the reader's language already. */
export interface Said {
  /** «2026-00417 (НПО «Уралгидромаш»)» */
  readonly order: string;
  readonly hasOrder: boolean;
  readonly client: string;
  readonly money: string;
  readonly day: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly stage: string;
  readonly party: string;
  readonly details: NoticeDetails;
}

export interface NoticeWords {
  readonly locale: string;
  readonly sentences: Readonly<Record<NoticeKind, (said: Said) => string>>;
  readonly titles: Readonly<Record<NoticeKind, string>>;
  readonly reasons: Readonly<Record<NoticeReason, string>>;
  readonly parties: Readonly<Record<Party, string>>;
}

/** The word after what leads to it («, срок » + «12 ноября»), or nothing where the word is missing. */
export const tail = (before: string, word: string | undefined): string => (word ? `${before}${word}` : '');
