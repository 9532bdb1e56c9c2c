import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';

/** Removes a bank account. Refusal: `request.notFound`. */
export async function removeBankAccount(command: Command, id: string): Promise<Result<{ id: string }>> {
  const gone = await command.tx
    .deleteFrom('BankAccount')
    .where('id', '=', id)
    .returning(['clientId', 'account', 'bic', 'bankName'])
    .executeTakeFirst();
  if (!gone) return refuse('request.notFound', { entity: 'bankAccount', entityId: id });
  const { clientId, ...fields } = gone;
  const changes = changesBetween<object>(fields, { account: null, bic: null, bankName: null });
  command.record({ type: 'bankAccount.removed', entity: 'bankAccount', entityId: id, clientId, changes });
  return ok({ id });
}
