import type { ClientLabelKind } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import { newId } from '../platform/new-id.ts';

interface Brought {
  category: string | null;
  activities: readonly string[];
}

/** Adds to the directories the words that an import brings with its clients and nobody has seen yet. */
export async function addBroughtLabels(command: Command, clients: readonly Brought[]): Promise<void> {
  const categories = new Set(clients.flatMap(({ category }) => category ?? []));
  const activities = new Set(clients.flatMap((client) => client.activities));
  const rows = [...rowsOf('category', categories), ...rowsOf('activity', activities)];
  if (rows.length === 0) return;
  const added = await command.tx
    .insertInto('ClientLabel')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['kind', 'name']).doNothing())
    .returning(['id', 'kind', 'name'])
    .execute();
  for (const { id, ...row } of added) {
    const changes = changesBetween<object>({}, row);
    command.record({ type: 'clientLabel.added', entity: 'clientLabel', entityId: id, changes });
  }
}

/** In one order for everybody, so that two imports don't wait for each other in a circle. */
function rowsOf(kind: ClientLabelKind, names: ReadonlySet<string>) {
  return [...names].toSorted().map((name) => ({ id: newId(), kind, name }));
}
