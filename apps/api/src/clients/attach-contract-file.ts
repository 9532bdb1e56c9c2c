import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import type { ContractFileInput } from './input.ts';

/** Attaches an uploaded file to a contract; the same file again only gets the name. Refusal: `request.notFound`. */
export async function attachContractFile(
  command: Command,
  { contractId, fileId, name }: ContractFileInput,
): Promise<Result<{ contractId: string }>> {
  const { tx, actor, now } = command;
  const contract = await tx
    .selectFrom('Contract')
    .select('clientId')
    .where('id', '=', contractId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!contract) return refuse('request.notFound', { entity: 'contract', entityId: contractId });
  const file = await tx.selectFrom('File').select('id').where('id', '=', fileId).executeTakeFirst();
  if (!file) return refuse('request.notFound', { entity: 'file', entityId: fileId });
  await tx
    .insertInto('ContractFile')
    .values({ contractId, fileId, name, authorId: actor.id, addedAt: now })
    .onConflict((conflict) => conflict.columns(['contractId', 'fileId']).doUpdateSet({ name }))
    .execute();
  command.record({
    type: 'contract.fileAttached',
    entity: 'contract',
    entityId: contractId,
    clientId: contract.clientId,
    payload: { fileId },
    changes: { file: [null, name] },
  });
  return ok({ contractId });
}
