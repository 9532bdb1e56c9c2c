import type { DatabaseTransaction } from '@svodka/database';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../report/index.ts';

interface Group {
  id: string;
  externalId: string | null;
  parentId: string | null;
  name: string;
  path: string;
}

export interface GroupFacts {
  externalId: string;
  name: string;
  parentExternalId: string | null;
}

/** The group tree in memory: a plant has hundreds of groups, and an import touches them by the thousand rows. */
export interface GroupTree {
  byExternalId(externalId: string): { id: string; depth: number } | undefined;
  /** The group at a path of names, made with what is missing above it. */
  ensurePath(names: readonly string[]): Promise<string | null>;
  /** One group of a classifier; parents come before their children. */
  save(facts: GroupFacts): Promise<Outcome>;
}

const separator = ' > ';

export async function openGroupTree(tx: DatabaseTransaction): Promise<GroupTree> {
  const store = await openStore(tx);
  return {
    byExternalId(externalId) {
      const group = store.known(externalId);
      return group && { id: group.id, depth: group.path.split(separator).length };
    },
    async ensurePath(names) {
      let parent: Group | undefined;
      for (const name of names) {
        const path: string = parent === undefined ? name : `${parent.path}${separator}${name}`;
        const made = { id: newId(), externalId: null, parentId: parent?.id ?? null, name, path };
        parent = store.at(path) ?? (await store.add(made));
      }
      return parent?.id ?? null;
    },
    async save(facts) {
      const parent = facts.parentExternalId === null ? undefined : store.known(facts.parentExternalId);
      const bare = parent ? `${parent.path}${separator}${facts.name}` : facts.name;
      const namesake = store.at(bare);
      const mine = store.known(facts.externalId) ?? (namesake?.externalId === null ? namesake : undefined);
      // Two groups of one name in one place: the second is told apart by its id, since a path names one group.
      const path = namesake && namesake.id !== mine?.id ? `${bare} (${facts.externalId})` : bare;
      const wanted = { externalId: facts.externalId, parentId: parent?.id ?? null, name: facts.name, path };
      if (mine === undefined) {
        await store.add({ id: newId(), ...wanted });
        return 'created';
      }
      if (matches(mine, wanted)) return 'unchanged';
      await store.move({ id: mine.id, ...wanted });
      return 'updated';
    },
  };
}

async function openStore(tx: DatabaseTransaction) {
  const rows = await tx.selectFrom('ProductGroup').select(['id', 'externalId', 'parentId', 'name', 'path']).execute();
  const groups = new Map<string, Group>(rows.map((row) => [row.id, row]));
  /** A group that moved takes the paths of all below it along. */
  const move = async (group: Group): Promise<void> => {
    await tx.updateTable('ProductGroup').set(group).where('id', '=', group.id).execute();
    groups.set(group.id, group);
    for (const child of [...groups.values()].filter((one) => one.parentId === group.id)) {
      await move({ ...child, path: `${group.path}${separator}${child.name}` });
    }
  };
  return {
    at: (path: string) => groups.values().find((group) => group.path === path),
    known: (externalId: string) => groups.values().find((group) => group.externalId === externalId),
    async add(group: Group): Promise<Group> {
      await tx.insertInto('ProductGroup').values(group).execute();
      groups.set(group.id, group);
      return group;
    },
    move,
  };
}

function matches(group: Group, wanted: Omit<Group, 'id'>): boolean {
  const { externalId, parentId, name, path } = group;
  return (
    externalId === wanted.externalId && parentId === wanted.parentId && name === wanted.name && path === wanted.path
  );
}
