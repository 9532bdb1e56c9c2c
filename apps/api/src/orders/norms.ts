import type { DatabaseTransaction } from '@svodka/database';
import { productGroupId, type StageNorm } from '@svodka/domain';

/** Every norm set for a lifecycle; few rows, and only while an order enters a stage. */
export async function readNorms(tx: DatabaseTransaction, lifecycleCode: string): Promise<StageNorm[]> {
  const rows = await tx
    .selectFrom('StageNorm')
    .select(['stage', 'orderCategory', 'groupId', 'workingDays', 'validFrom'])
    .where('lifecycleCode', '=', lifecycleCode)
    .execute();
  return rows.map(({ groupId, workingDays, ...norm }) => ({
    ...norm,
    productGroupId: groupId === null ? null : productGroupId(groupId),
    normWorkingDays: workingDays,
  }));
}
