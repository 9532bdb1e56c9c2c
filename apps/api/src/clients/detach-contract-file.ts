import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import type { DetachContractFileInput } from './input.ts';

/** Takes a file off a contract; its bytes stay in the store, so that it can be put back. Refusal: `request.notFound`. */
export async function detachContractFile(
  command: Command,
  { contractId, fileId }: DetachContractFileInput,
): Promise<Result<{ contractId: string }>> {
  const gone = await command.tx
    .deleteFrom('ContractFile')
    .using('Contract')
    .whereRef('Contract.id', '=', 'ContractFile.contractId')
    .where('ContractFile.contractId', '=', contractId)
    .where('ContractFile.fileId', '=', fileId)
    .returning(['ContractFile.name', 'Contract.clientId'])
    .executeTakeFirst();
  if (!gone) return refuse('request.notFound', { entity: 'file', entityId: fileId });
  command.record({
    type: 'contract.fileDetached',
    entity: 'contract',
    entityId: contractId,
    clientId: gone.clientId,
    payload: { fileId },
    changes: { file: [gone.name, null] },
  });
  return ok({ contractId });
}
