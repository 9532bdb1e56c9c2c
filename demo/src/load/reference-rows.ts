import { type PaymentTerms, svodkaLifecycle } from '@svodka/domain';
import type pg from 'pg';
import { idMaker, Random } from '../chance/index.ts';
import { type Era, termsChoices } from '../plant/index.ts';

export interface References {
  readonly lifecycleId: string;
  readonly termsIdOf: (definition: PaymentTerms) => string;
}

/** The lifecycle and the payment terms may be there already: then the demo plant uses those. */
export async function ensureReferences(client: pg.Client, seed: string, era: Era): Promise<References> {
  const makeId = idMaker(new Random(`${seed} references`));
  const { code, version, name } = svodkaLifecycle;
  await client.query(
    `INSERT INTO "Lifecycle" ("id", "code", "version", "name", "definition") VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT ("code", "version") DO NOTHING`,
    [makeId(era.startMillis), code, version, name, JSON.stringify(svodkaLifecycle)],
  );
  for (const { definition } of termsChoices) {
    await client.query(
      `INSERT INTO "PaymentTerms" ("id", "name", "definition") VALUES ($1, $2, $3) ON CONFLICT ("name") DO NOTHING`,
      [makeId(era.startMillis), definition.name, JSON.stringify(definition)],
    );
  }
  const lifecycle = await client.query<{ id: string }>(
    'SELECT "id" FROM "Lifecycle" WHERE "code" = $1 AND "version" = $2',
    [code, version],
  );
  const terms = await client.query<{ id: string; name: string }>('SELECT "id", "name" FROM "PaymentTerms"');
  const ids = new Map(terms.rows.map((row) => [row.name, row.id]));
  return { lifecycleId: idIn(lifecycle.rows[0]?.id), termsIdOf: ({ name: of }) => idIn(ids.get(of)) };
}

function idIn(id: string | undefined): string {
  if (id === undefined) throw new RangeError('a row written a moment ago is not there');
  return id;
}
