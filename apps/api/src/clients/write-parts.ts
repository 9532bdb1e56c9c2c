import { type ClientId, type ClientInput, clientId, ok, type Result } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { saveAddress } from './save-address.ts';
import { saveBankAccount } from './save-bank-account.ts';
import { saveContact } from './save-contact.ts';

/** Saves the contacts, addresses and accounts that came with a client: known ones change, new ones are added. */
export async function writeParts(command: Command, id: string, input: ClientInput): Promise<Result<null>> {
  const owner: ClientId = clientId(id);
  for (const contact of input.contacts) {
    const saved = await saveContact(command, { ...contact, clientId: owner });
    if (!saved.ok) return saved;
  }
  for (const address of input.addresses) {
    const saved = await saveAddress(command, { ...address, clientId: owner });
    if (!saved.ok) return saved;
  }
  for (const account of input.bankAccounts) {
    const saved = await saveBankAccount(command, { ...account, clientId: owner });
    if (!saved.ok) return saved;
  }
  return ok(null);
}
