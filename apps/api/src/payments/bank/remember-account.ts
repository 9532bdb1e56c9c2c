import { type ClientId, checkBankAccount } from '@svodka/domain';
import { saveBankAccount } from '../../clients/index.ts';
import type { Command } from '../../platform/command.ts';
import type { LockedEntry } from './lock-entry.ts';

/** What people have placed once is known the next time: the account becomes the client's, if it is one at all. */
export async function rememberAccount(
  command: Command,
  clientId: ClientId,
  { partyAccount: account, partyBic: bic }: LockedEntry,
): Promise<void> {
  if (checkBankAccount(bic, account).status === 'error') return;
  await saveBankAccount(command, { clientId, account, bic });
}
