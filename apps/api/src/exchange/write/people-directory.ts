import type { Database, DatabaseTransaction } from '@svodka/database';
import type { Command } from '../../platform/command.ts';
import { newId } from '../../platform/new-id.ts';

interface Person {
  id: string;
  name: string;
  email: string;
  active: boolean;
}

/** Managers by what files call them. */
export interface PeopleDirectory {
  /**
   * The person of a name or an e-mail; one nobody knows (who left before Svodka came) is made, unable to sign in: orders
   * keep their manager, and credit stays with whoever earned it.
   */
  ensureManager(command: Command, named: string): Promise<string>;
  forget(): void;
  keep(): void;
}

export const unnamedManager = 'Менеджер не указан';

export async function openPeopleDirectory(db: Database | DatabaseTransaction): Promise<PeopleDirectory> {
  const people: Person[] = await db
    .selectFrom('User')
    .select(['id', 'name', 'email', 'active'])
    .orderBy('id')
    .execute();
  let made: Person[] = [];
  const find = (named: string) => {
    const wanted = simple(named);
    const same = [...people, ...made].filter(
      (person) => simple(person.name) === wanted || person.email.toLowerCase() === wanted,
    );
    return same.find((person) => person.active) ?? same[0];
  };
  return {
    async ensureManager(command, named) {
      const known = find(named);
      if (known) return known.id;
      const id = newId();
      const person = { id, name: named.trim(), email: `${id}@import.invalid`, active: false };
      await command.tx
        .insertInto('User')
        .values({ ...person, role: 'manager' })
        .execute();
      command.record({
        type: 'user.imported',
        entity: 'user',
        entityId: id,
        changes: { name: [null, person.name], role: [null, 'manager'], active: [null, false] },
      });
      made.push(person);
      return id;
    },
    forget() {
      made = [];
    },
    keep() {
      people.push(...made);
      made = [];
    },
  };
}

function simple(name: string): string {
  return name.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
}
