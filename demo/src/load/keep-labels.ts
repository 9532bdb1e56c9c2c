import type pg from 'pg';
import { idMaker, Random } from '../chance/index.ts';
import type { Era } from '../plant/index.ts';
import type { Row } from '../row.ts';

/** The words the demo clients carry get into the directories; those that are there already stay as they are. */
export async function keepLabels(
  client: pg.Client,
  seed: string,
  era: Era,
  clients: readonly Row<'Client'>[],
): Promise<void> {
  const makeId = idMaker(new Random(`${seed} labels`));
  const categories = new Set(clients.flatMap(({ category }) => category ?? []));
  const activities = new Set(clients.flatMap((row) => row.activities ?? []));
  for (const [kind, names] of [['category', categories] as const, ['activity', activities] as const]) {
    for (const name of [...names].toSorted()) {
      await client.query(
        `INSERT INTO "ClientLabel" ("id", "kind", "name") VALUES ($1, $2, $3) ON CONFLICT ("kind", "name") DO NOTHING`,
        [makeId(era.startMillis), kind, name],
      );
    }
  }
}
