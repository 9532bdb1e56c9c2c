import type { Mail } from '../../platform/mail.ts';
import type { Deps } from '../../platform/trpc.ts';
import { forgetUnwanted } from './mark-letters.ts';
import { sendMornings } from './send-mornings.ts';
import { sendWaiting } from './send-waiting.ts';

export type LetterDeps = Pick<Deps, 'db' | 'clock' | 'log'> & { mail: Mail };

/**
 * Sends what waits to be sent. A letter is marked in the transaction that read it, after the server took it: killed in
 * between, it goes again with the same Message-ID. A server that is down leaves everything waiting for the next run.
 */
export async function sendLetters({ mail, ...deps }: Pick<Deps, 'db' | 'clock' | 'log' | 'mail'>): Promise<void> {
  if (mail === null) return;
  await forgetUnwanted(deps.db);
  await sendWaiting({ ...deps, mail });
  await sendMornings({ ...deps, mail });
}
