import { isDeepStrictEqual } from 'node:util';
import type { Lifecycle } from '@svodka/domain';
import { json } from '../../platform/database/json.ts';
import { newId } from '../../platform/new-id.ts';
import type { Session } from '../session/index.ts';
import type { OwnLifecycle } from './import-orders.ts';

/** Keeps an imported lifecycle beside ours: the same definition once, a changed one as the next version of its code. */
export async function keepLifecycle(session: Session, lifecycle: Lifecycle): Promise<OwnLifecycle> {
  let kept: OwnLifecycle | undefined;
  await session.batch(async ({ tx, record }) => {
    const { code, name } = lifecycle;
    const known = await tx
      .selectFrom('Lifecycle')
      .select(['id', 'version', 'definition'])
      .where('code', '=', code)
      .orderBy('version')
      .execute();
    const same = known.find(({ definition }) => isDeepStrictEqual(definition.stages, lifecycle.stages));
    if (same) {
      kept = { id: same.id, lifecycle: same.definition };
      return;
    }
    const version = (known.at(-1)?.version ?? 0) + 1;
    const definition = { ...lifecycle, version };
    const id = newId();
    await tx
      .insertInto('Lifecycle')
      .values({ id, code, version, name, definition: json<Lifecycle>(definition) })
      .execute();
    record({ type: 'lifecycle.imported', entity: 'lifecycle', entityId: id, payload: { code, version, name } });
    kept = { id, lifecycle: definition };
  });
  if (kept === undefined) throw new Error('a batch ended without its lifecycle');
  return kept;
}
