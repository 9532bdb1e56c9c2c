import { sql } from 'kysely';
import { json } from '../../platform/database/json.ts';
import type { Session } from '../session/index.ts';

/** What a catalogue that came whole has named, by the catalogue's id; it may come in several files. */
export type WholeCatalogues = Map<string, Set<string>>;

const settingOf = (catalogue: string) => `exchange.catalogue.${catalogue}`;

/**
 * Takes out of use the products that the same catalogue named when it last came whole and names no more. Products of
 * other catalogues, and those entered by hand, are none of its business.
 */
export async function retireMissing(session: Session, catalogues: WholeCatalogues): Promise<void> {
  for (const [catalogue, named] of catalogues) {
    await session.batch(async (command, tally) => {
      const { tx, now } = command;
      const key = settingOf(catalogue);
      const kept = await tx.selectFrom('Setting').select('value').where('key', '=', key).executeTakeFirst();
      const before = Array.isArray(kept?.value) ? kept.value.map(String) : [];
      const missing = before.filter((externalId) => !named.has(externalId));
      const { rows } = await sql<{ id: string }>`
        UPDATE "Product" SET "active" = false, "version" = "version" + 1, "updatedAt" = ${now}::timestamptz
        WHERE "externalId" = ANY(${missing}::text[]) AND "active" RETURNING "id"`.execute(tx);
      for (const { id } of rows) {
        const changes = { active: [true, false] as const };
        command.record({ type: 'product.imported', entity: 'product', entityId: id, payload: { catalogue }, changes });
      }
      tally.count('products', 'updated', rows.length);
      const value = json<unknown>([...named].sort());
      await tx
        .insertInto('Setting')
        .values({ key, value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute();
    });
  }
}
