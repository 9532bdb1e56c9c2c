import type { Database } from '@svodka/database';
import type { ClientLabelKind } from '@svodka/domain';
import { newId } from '../platform/new-id.ts';

/** Whom a maker of connectors sells to; the plant renames, adds and archives as it likes. */
const usual: Readonly<Record<ClientLabelKind, readonly string[]>> = {
  category: ['Ключевой', 'Постоянный', 'Разовый'],
  activity: [
    'Машиностроение',
    'Приборостроение',
    'Промышленная автоматика',
    'Торговля комплектующими',
    'Электромонтаж',
    'Энергетика',
  ],
};

/** A plant without categories and kinds of activity gets the usual ones, so that the first client has something to choose. */
export async function ensureLabels(db: Database): Promise<void> {
  const known = await db.selectFrom('ClientLabel').select('id').limit(1).executeTakeFirst();
  if (known) return;
  const rowsOf = (kind: ClientLabelKind) => usual[kind].map((name) => ({ id: newId(), kind, name }));
  await db
    .insertInto('ClientLabel')
    .values([...rowsOf('category'), ...rowsOf('activity')])
    .onConflict((conflict) => conflict.columns(['kind', 'name']).doNothing())
    .execute();
}
