import type { Refusal } from '@svodka/domain';

/** Carries an expected refusal out of a transaction, so that it rolls back; the error formatter turns it into an answer. */
export class RefusalError extends Error {
  override name = 'RefusalError';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
