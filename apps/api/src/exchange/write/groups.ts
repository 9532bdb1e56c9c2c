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
  ensurePath(tx: DatabaseTransaction, names: readonly string[]): Promise<string | null>;
  /** One group of a classifier; parents come before their children. */
  save(tx: DatabaseTransaction, facts: GroupFacts): Promise<Outcome>;
}

const separator = ' > ';

export async function openGroupTree(tx: DatabaseTransaction): Promise<GroupTree> {
  const rows = await tx.selectFrom('ProductGroup').select(['id', 'externalId', 'parentId', 'name', 'path']).execute();
  const groups = new Map<string, Group>(rows.map((row) => [row.id, row]));
  const at = (path: string) => groups.values().find((group) => group.path === path);
  const known = (externalId: string) => groups.values().find((group) => group.externalId === externalId);
  const add = async (tx_: DatabaseTransaction, group: Group) => {
    await tx_.insertInto('ProductGroup').values(group).execute();
    groups.set(group.id, group);
    return group;
  };
  const change = async (tx_: DatabaseTransaction, group: Group) => {
    await tx_.updateTable('ProductGroup').set(group).where('id', '=', group.id).execute();
    groups.set(group.id, group);
  };
  /** A group that moved takes the paths of all below it along. */
  const move = async (tx_: DatabaseTransaction, group: Group): Promise<void> => {
    await change(tx_, group);
    for (const child of [...groups.values()].filter((one) => one.parentId === group.id)) {
      await move(tx_, { ...child, path: `${group.path}${separator}${child.name}` });
    }
  };
  return {
    byExternalId(externalId) {
      const group = known(externalId);
      return group && { id: group.id, depth: group.path.split(separator).length };
    },
    async ensurePath(tx_, names) {
      let parent: Group | undefined;
      for (const name of names) {
        const path: string = parent === undefined ? name : `${parent.path}${separator}${name}`;
        parent =
          at(path) ?? (await add(tx_, { id: newId(), externalId: null, parentId: parent?.id ?? null, name, path }));
      }
      return parent?.id ?? null;
    },
    async save(tx_, facts) {
      const parent = facts.parentExternalId === null ? undefined : known(facts.parentExternalId);
      const bare = parent ? `${parent.path}${separator}${facts.name}` : facts.name;
      const namesake = at(bare);
      const mine = known(facts.externalId) ?? (namesake?.externalId === null ? namesake : undefined);
      // Two groups of one name in one place: the second is told apart by its id, since a path names one group.
      const path = namesake && namesake.id !== mine?.id ? `${bare} (${facts.externalId})` : bare;
      const wanted = { externalId: facts.externalId, parentId: parent?.id ?? null, name: facts.name, path };
      if (mine === undefined) {
        await add(tx_, { id: newId(), ...wanted });
        return 'created';
      }
      if (matches(mine, wanted)) return 'unchanged';
      await move(tx_, { id: mine.id, ...wanted });
      return 'updated';
    },
  };
}

function matches(group: Group, wanted: Omit<Group, 'id'>): boolean {
  const { externalId, parentId, name, path } = group;
  return (
    externalId === wanted.externalId && parentId === wanted.parentId && name === wanted.name && path === wanted.path
  );
}
