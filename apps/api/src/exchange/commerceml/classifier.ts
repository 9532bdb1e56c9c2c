import type { DatabaseTransaction } from '@svodka/database';
import { sql } from 'kysely';
import { json } from '../../platform/database/json.ts';
import { newId } from '../../platform/new-id.ts';
import type { Tally } from '../report/index.ts';
import { ensurePriceTypes, openGroupTree } from '../write/index.ts';
import type { Survey } from './survey.ts';

/** What records refer to by ids: from this exchange and from those before it, since changes come without a classifier. */
export interface Classifier {
  /** The deepest of the groups named. */
  groupId(externalIds: readonly string[]): string | null;
  propertyId(externalId: string): string | undefined;
  /** What a property's value says: for a choice its text, else the value itself. */
  valueText(propertyExternalId: string, value: string): string;
  warehouseName(externalId: string): string;
}

/** Names that have no table of their own; changes of a catalogue refer to them by ids alone. */
interface KeptNames {
  warehouses: Record<string, string>;
  choices: Record<string, Record<string, string>>;
}

const keptUnder = 'exchange.commerceml.names';

export async function writeClassifier(tx: DatabaseTransaction, survey: Survey, tally: Tally): Promise<Classifier> {
  const tree = await openGroupTree(tx);
  for (const group of survey.groups.values()) {
    if (group.deleted) continue;
    tally.read('groups');
    tally.count('groups', await tree.save(group));
  }
  const propertyIds = await writeProperties(tx, survey, tally);
  await ensurePriceTypes(tx, [...survey.priceTypes.values()]);
  const names = await keepNames(tx, survey);
  return {
    groupId: (externalIds) => {
      const groups = externalIds.flatMap((externalId) => tree.byExternalId(externalId) ?? []);
      return groups.toSorted((one, other) => other.depth - one.depth)[0]?.id ?? null;
    },
    propertyId: (externalId) => propertyIds.get(externalId),
    valueText: (property, value) => names.choices[property]?.[value] ?? value,
    warehouseName: (externalId) => names.warehouses[externalId] ?? externalId,
  };
}

async function writeProperties(tx: DatabaseTransaction, survey: Survey, tally: Tally): Promise<Map<string, string>> {
  const rows = await tx.selectFrom('Property').select(['id', 'externalId', 'name']).execute();
  const known = new Map(rows.map((row) => [row.externalId, row]));
  for (const { externalId, name } of survey.properties.values()) {
    const property = known.get(externalId);
    tally.read('properties');
    if (property?.name === name) tally.count('properties', 'unchanged');
    else if (property) {
      await tx.updateTable('Property').set({ name }).where('id', '=', property.id).execute();
      tally.count('properties', 'updated');
    } else {
      const row = { id: newId(), externalId, name };
      await tx.insertInto('Property').values(row).execute();
      known.set(externalId, row);
      tally.count('properties', 'created');
    }
  }
  return new Map(known.values().flatMap((row) => (row.externalId === null ? [] : [[row.externalId, row.id]])));
}

async function keepNames(tx: DatabaseTransaction, survey: Survey): Promise<KeptNames> {
  const row = await tx.selectFrom('Setting').select('value').where('key', '=', keptUnder).executeTakeFirst();
  const kept = (row?.value ?? { warehouses: {}, choices: {} }) as KeptNames;
  const warehouses = { ...kept.warehouses };
  for (const { externalId, name } of survey.warehouses.values()) warehouses[externalId] = name;
  const choices = { ...kept.choices };
  for (const { externalId, choices: own } of survey.properties.values()) {
    if (own.size > 0) choices[externalId] = { ...choices[externalId], ...Object.fromEntries(own) };
  }
  const names = { warehouses, choices };
  if (JSON.stringify(names) === JSON.stringify(kept)) return names;
  const value = json<unknown>(names);
  await tx
    .insertInto('Setting')
    .values({ key: keptUnder, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
  await renameWarehouses(tx, kept.warehouses, warehouses);
  return names;
}

/** Stock that came before its warehouse had a name, or a name that changed: the rows follow. */
async function renameWarehouses(
  tx: DatabaseTransaction,
  before: Record<string, string>,
  after: Record<string, string>,
): Promise<void> {
  for (const [externalId, name] of Object.entries(after)) {
    const old = before[externalId] ?? externalId;
    if (old === name) continue;
    await sql`UPDATE "ProductStock" AS s SET "warehouse" = ${name} WHERE "warehouse" = ${old} AND NOT EXISTS (
      SELECT FROM "ProductStock" AS o WHERE o."productId" = s."productId" AND o."warehouse" = ${name})`.execute(tx);
  }
}
