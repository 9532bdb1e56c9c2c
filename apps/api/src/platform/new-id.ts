import { uuidV7 } from '@svodka/domain';
import { randomBytes } from 'node:crypto';

/** A new identifier, ordered by time of making, so that indexes grow at their end. */
export function newId(): string {
  return uuidV7(Date.now(), randomBytes(10));
}
