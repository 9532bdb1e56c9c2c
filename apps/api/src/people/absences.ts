import type { Database } from '@svodka/database';
import { type PlainDate, standsInFor } from '@svodka/domain';
import { sql } from 'kysely';
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
      'u.role',
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
  const people = await peopleOf(db, [...absent, ...(own ? [own.deputyId] : [])]);
  return {
    standsInFor: current.flatMap(({ userId, untilDay }) => {
      const person = absent.includes(userId) ? people.get(userId) : undefined;
      return person ? [{ userId, name: person.name, role: person.role, untilDay }] : [];
    }),
    away: own ? { deputyName: people.get(own.deputyId)?.name ?? '', untilDay: own.untilDay } : null,
  };
}

async function peopleOf(db: Database, ids: readonly string[]) {
  const people = await db
    .selectFrom('User')
    .select(['id', 'name', 'role'])
    .where(sql<boolean>`"id" = ANY(${[...ids]}::uuid[])`)
    .execute();
  return new Map(people.map((person) => [person.id, person]));
}
