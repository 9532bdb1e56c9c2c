import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import { newId } from '../platform/new-id.ts';
import type { SaveBankAccountInput } from './input.ts';
import { lockClient } from './lock-client.ts';
import { seekDuplicates } from './seek-duplicates.ts';

/** Adds a bank account or changes one; the same account and БИК again is the same account. Refusal: `request.notFound`. */
export async function saveBankAccount(command: Command, input: SaveBankAccountInput): Promise<Result<{ id: string }>> {
  const { tx } = command;
  const { clientId, account, bic } = input;
  const client = await lockClient(command, clientId);
  if (!client.ok) return client;
  const known = await tx
    .selectFrom('BankAccount')
    .select(['id', 'account', 'bic', 'bankName'])
    .where('clientId', '=', clientId)
    .execute();
  const same = known.find((one) => one.account === account && one.bic === bic);
  const before = same ?? known.find((one) => one.id === input.id);
  if (input.id && !before) return refuse('request.notFound', { entity: 'bankAccount', entityId: input.id });

  const id = before?.id ?? newId();
  const fields = { account, bic, bankName: input.bankName || null };
  if (before) await tx.updateTable('BankAccount').set(fields).where('id', '=', id).execute();
  else
    await tx
      .insertInto('BankAccount')
      .values({ id, clientId, ...fields })
      .execute();
  const changes = changesBetween<object>(before ?? {}, fields);
  command.record({ type: 'bankAccount.saved', entity: 'bankAccount', entityId: id, clientId, changes });
  seekDuplicates(command, [clientId]);
  return ok({ id });
}
