import { randomBytes } from 'node:crypto';
import { uuidV7 } from '@svodka/domain';

/** A new identifier, ordered by time of making, so that indexes grow at their end. */
export function newId(): string {
  return uuidV7(Date.now(), randomBytes(10));
}
