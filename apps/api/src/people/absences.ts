import type { Database } from '@svodka/database';
import { type PlainDate, standsInFor } from '@svodka/domain';
import type { PermittedContext } from '../platform/trpc.ts';
import { readAbsences } from './read-absences.ts';

/** Absences that aren't over, the nearest first: everybody may know who is away and whom to ask instead. */
export function absences(db: Database, today: PlainDate) {
  return db
    .selectFrom('Absence as a')
    .innerJoin('User as u', 'u.id', 'a.userId')
    .innerJoin('User as d', 'd.id', 'a.deputyId')
    .select([
      'a.id',
      'a.userId',
      'u.name',
      'a.deputyId',
      'd.name as deputyName',
      'a.fromDay',
      'a.untilDay',
      'a.version',
    ])
    .where('a.untilDay', '>=', today)
    .orderBy('a.fromDay')
    .orderBy('u.name')
    .orderBy('a.id')
    .execute();
}

/** Whose work one does on a day beside one's own, and who does one's own. */
export async function standIns({ db, user }: PermittedContext, day: PlainDate) {
  const current = await readAbsences(db, day);
  const absent = standsInFor(user.id, current, day);
  const own = current.find(({ userId }) => userId === user.id);
  const names = await namesOf(db, [...absent, ...(own ? [own.deputyId] : [])]);
  const nameOf = (userId: string) => names.get(userId) ?? '';
  return {
    standsInFor: current
      .filter(({ userId }) => absent.includes(userId))
      .map(({ userId, untilDay }) => ({ userId, name: nameOf(userId), untilDay })),
    away: own ? { deputyName: nameOf(own.deputyId), untilDay: own.untilDay } : null,
  };
}

async function namesOf(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const people = await db.selectFrom('User').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(people.map(({ id, name }) => [id, name]));
}
