import { reasonKindSchema } from '@svodka/domain';
import { z } from 'zod';
import type { PermittedContext } from '../platform/trpc.ts';

export const reasonsInput = z.object({ kind: reasonKindSchema.optional() });

/** Reasons to choose from, in the order the administrator gave them. */
export function readReasons({ db }: PermittedContext, { kind }: z.infer<typeof reasonsInput>) {
  let query = db
    .selectFrom('Reason')
    .select(['id', 'kind', 'name', 'nameEn', 'party'])
    .where('archived', '=', false)
    .orderBy('kind')
    .orderBy('position')
    .orderBy('name');
  if (kind !== undefined) query = query.where('kind', '=', kind);
  return query.execute();
}

/** The directories whole, archived reasons last: for whoever keeps them. */
export function readAllReasons({ db }: PermittedContext) {
  return db
    .selectFrom('Reason')
    .select(['id', 'kind', 'name', 'nameEn', 'party', 'position', 'archived', 'version'])
    .orderBy('kind')
    .orderBy('archived')
    .orderBy('position')
    .orderBy('name')
    .execute();
}
