import { UnusableDatabase } from '@svodka/database';
import { OpenDemo } from './demo-plant.ts';
import { EmbeddedServerFailure } from './platform/database/embedded.ts';
import { UnusableSetting } from './platform/env.ts';
import { AddressInUse } from './server.ts';

const expected = [UnusableDatabase, UnusableSetting, EmbeddedServerFailure, AddressInUse, OpenDemo];

/** A failure to start that we foresaw is one sentence; one we didn't is told whole. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (expected.some((kind) => error instanceof kind)) return error.message;
  if ('code' in error && error.code === 'ECONNREFUSED') {
    return 'The database at DATABASE_URL does not answer. Start it, correct DATABASE_URL, or unset it to use the built-in server.';
  }
  return error.stack ?? error.message;
}
