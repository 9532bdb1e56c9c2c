import { type Kopecks, ok } from '@svodka/domain';
import { sql } from 'kysely';
import { type CommandDeps, runCommand, systemActor } from '../../platform/command.ts';
import { mainPriceOn } from './follow-today.ts';

interface Begun {
  id: string;
  before: Kopecks | null;
  after: Kopecks;
}

/** Prices that begin today become the prices of their products. Run twice, it finds nothing to do. */
export async function settlePrices(deps: CommandDeps): Promise<void> {
  await runCommand(deps, systemActor, async ({ tx, today, now, record }) => {
    const { rows } = await sql<Begun>`
      WITH "due" AS (
        SELECT "Product"."id", "Product"."price" AS "before", ${mainPriceOn(today)} AS "after" FROM "Product"
        WHERE ${mainPriceOn(today)} <> coalesce("Product"."price", -1)
        ORDER BY "Product"."id" FOR NO KEY UPDATE)
      UPDATE "Product" AS p SET "price" = due."after", "version" = p."version" + 1, "updatedAt" = ${now}
      FROM "due" WHERE p."id" = due."id"
      RETURNING p."id", due."before", due."after"`.execute(tx);
    for (const { id, before, after } of rows)
      record({
        type: 'product.priceBegan',
        entity: 'product',
        entityId: id,
        payload: { validFrom: today },
        changes: { price: [before, after] },
      });
    return ok(null);
  });
}
