import type { Database, DatabaseTransaction } from '@svodka/database';
import { productGroupId, type StageNorm } from '@svodka/domain';

/** Every norm set for a lifecycle; few rows. */
export async function readNorms(db: Database | DatabaseTransaction, lifecycleCode: string): Promise<StageNorm[]> {
  const rows = await db
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
