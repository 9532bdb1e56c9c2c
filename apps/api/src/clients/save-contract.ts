import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import { newId } from '../platform/new-id.ts';
import type { SaveContractInput } from './input.ts';
import { lockClient } from './lock-client.ts';

/** Adds a contract or changes one. Refusals: `request.notFound`, `request.invalid` when the client has one of the number. */
export async function saveContract(command: Command, input: SaveContractInput): Promise<Result<{ id: string }>> {
  const { tx } = command;
  const { clientId } = input;
  const client = await lockClient(command, clientId);
  if (!client.ok) return client;
  const known = await tx
    .selectFrom('Contract')
    .select(['id', 'number', 'signedOn', 'validUntil', 'termsId', 'creditLimit'])
    .where('clientId', '=', clientId)
    .execute();
  const id = input.id ?? newId();
  const before = known.find((contract) => contract.id === id);
  if (input.id && !before) return refuse('request.notFound', { entity: 'contract', entityId: id });
  const taken = known.some((contract) => contract.number === input.number && contract.id !== id);
  if (input.termsId && !(await areTerms(command, input.termsId))) {
    return refuse('request.notFound', { entity: 'paymentTerms', entityId: input.termsId });
  }
  if (taken) return refuse('request.invalid', { fields: { number: 'taken' } });

  const fields = {
    number: input.number,
    signedOn: input.signedOn,
    validUntil: input.validUntil ?? null,
    termsId: input.termsId ?? null,
    creditLimit: input.creditLimit ?? null,
  };
  if (before) await tx.updateTable('Contract').set(fields).where('id', '=', id).execute();
  else
    await tx
      .insertInto('Contract')
      .values({ id, clientId, ...fields })
      .execute();
  const changes = changesBetween<object>(before ?? {}, fields);
  command.record({ type: 'contract.saved', entity: 'contract', entityId: id, clientId, changes });
  return ok({ id });
}

async function areTerms({ tx }: Command, id: string): Promise<boolean> {
  return (await tx.selectFrom('PaymentTerms').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}
