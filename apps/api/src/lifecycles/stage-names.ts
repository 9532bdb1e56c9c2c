import { type StageDefinition, svodkaLifecycle } from '@svodka/domain';
import type { PermittedContext } from '../platform/trpc.ts';

interface StageName extends Pick<StageDefinition, 'code' | 'name' | 'shortName'> {
  /** Of our own lifecycle, whichever version; others came with imports. */
  ours: boolean;
}

/**
 * What every stage an order may be in or have been in is called: by the newest version that has it, ours before those that
 * imports brought. The path of new orders comes first, in its order.
 */
export async function readStageNames({ db }: PermittedContext): Promise<StageName[]> {
  const rows = await db
    .selectFrom('Lifecycle')
    .select(['code', 'definition'])
    .orderBy((eb) => eb('code', '<>', svodkaLifecycle.code))
    .orderBy('version', 'desc')
    .execute();
  const named = new Map<string, StageName>();
  for (const { code: lifecycle, definition } of rows) {
    for (const { code, name, shortName } of definition.stages) {
      if (!named.has(code)) named.set(code, { code, name, shortName, ours: lifecycle === svodkaLifecycle.code });
    }
  }
  return [...named.values()];
}
