import type { Database } from '@svodka/database';
import { permissionsOf } from '@svodka/domain';
import type { SessionUser } from '../platform/actor.ts';

/** Who one is and may do, from the session alone. */
export function me({ id, name, email, role, service, locale }: SessionUser) {
  return { id, name, email, role, service, locale, permissions: [...permissionsOf(role)] };
}

/** Everybody, for filters and pickers; the disabled too, because old orders are theirs. */
export function colleagues(db: Database) {
  return db
    .selectFrom('User')
    .select(['id', 'name', 'role', 'service', 'active'])
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** Everybody as the administrator sees them; last seen is their latest sign-in that is still good. */
export function users(db: Database) {
  return db
    .selectFrom('User')
    .select(['id', 'name', 'email', 'role', 'service', 'active', 'version'])
    .select((eb) =>
      eb
        .selectFrom('Session')
        .whereRef('Session.userId', '=', 'User.id')
        .select((session) => session.fn.max('Session.updatedAt').as('at'))
        .as('lastSeenAt'),
    )
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** The views of a page: one's own and those others share. */
export async function views(db: Database, readerId: string, page: string) {
  const rows = await db
    .selectFrom('SavedView')
    .innerJoin('User', 'User.id', 'SavedView.ownerId')
    .select([
      'SavedView.id',
      'SavedView.name',
      'SavedView.query',
      'SavedView.shared',
      'SavedView.ownerId',
      'User.name as ownerName',
    ])
    .where('SavedView.page', '=', page)
    .where((eb) => eb.or([eb('SavedView.ownerId', '=', readerId), eb('SavedView.shared', '=', true)]))
    .orderBy('SavedView.name')
    .orderBy('SavedView.id')
    .execute();
  return rows.map(({ ownerId, ...view }) => ({ ...view, mine: ownerId === readerId }));
}
