import { svodkaLifecycle } from '@svodka/domain';
import { currentLifecycle } from '../orders/index.ts';
import type { PermittedContext } from '../platform/trpc.ts';

/** Norms of our lifecycle, those in force, coming and past, with what they are set for. */
export async function readNorms({ db, clock }: PermittedContext) {
  const { lifecycle } = await currentLifecycle(db);
  const norms = await db
    .selectFrom('StageNorm')
    .leftJoin('User', 'User.id', 'StageNorm.authorId')
    .select([
      ...(['StageNorm.id', 'StageNorm.stage', 'StageNorm.orderCategory', 'StageNorm.groupId'] as const),
      ...(['StageNorm.validFrom', 'StageNorm.workingDays', 'StageNorm.createdAt', 'User.name as author'] as const),
    ])
    .where('StageNorm.lifecycleCode', '=', svodkaLifecycle.code)
    .orderBy('StageNorm.validFrom', 'desc')
    .execute();
  const groups = await db.selectFrom('ProductGroup').select(['id', 'path']).orderBy('path').execute();
  const stages = lifecycle.stages.filter(({ outcome }) => outcome === null);
  return {
    today: clock.today(),
    stages: stages.map(({ code, normWorkingDays }) => ({ code, normWorkingDays })),
    groups,
    norms,
  };
}
