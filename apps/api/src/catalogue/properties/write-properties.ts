import { ok, propertyValue, type Result, refuse } from '@svodka/domain';
import type { Command } from '../../platform/command.ts';
import { insertRows } from '../../platform/database/set-rows.ts';
import { type Changes, changesBetween } from '../../platform/events.ts';

export interface TypedProperty {
  propertyId: string;
  /** Empty to take the value off. */
  value: string;
}

const columns = { productId: 'uuid', propertyId: 'uuid', value: 'text' } as const;

/**
 * Writes the given values of a product and leaves its other ones alone; answers what changed, by the properties' names.
 * Refusals: `property.notNumber`, `property.notChoice`, `request.notFound`.
 */
export async function writeProperties(
  { tx }: Command,
  productId: string,
  typed: readonly TypedProperty[],
): Promise<Result<Changes>> {
  if (typed.length === 0) return ok({});
  const ids = [...new Set(typed.map(({ propertyId }) => propertyId))];
  const rules = await tx
    .selectFrom('Property')
    .leftJoin('ProductPropertyValue as v', (join) =>
      join.onRef('v.propertyId', '=', 'Property.id').on('v.productId', '=', productId),
    )
    .select(['Property.id', 'Property.name', 'Property.kind', 'Property.choices', 'v.value as before'])
    .where('Property.id', 'in', ids)
    .execute();
  const values = new Map<string, string>();
  for (const { propertyId, value } of typed) {
    const rule = rules.find((one) => one.id === propertyId);
    if (!rule) return refuse('request.notFound', { entity: 'property', entityId: propertyId });
    // What stood there before the rule came stays, until it is changed.
    const kept = value === rule.before ? ok(value) : propertyValue(rule, value);
    if (!kept.ok) return kept;
    values.set(propertyId, kept.value);
  }
  const changed = rules.filter((rule) => (rule.before ?? '') !== (values.get(rule.id) ?? ''));
  if (changed.length === 0) return ok({});
  const changedIds = changed.map((rule) => rule.id);
  await tx
    .deleteFrom('ProductPropertyValue')
    .where('productId', '=', productId)
    .where('propertyId', 'in', changedIds)
    .execute();
  const rows = changedIds.map((propertyId) => ({ productId, propertyId, value: values.get(propertyId) ?? '' }));
  await insertRows(
    tx,
    'ProductPropertyValue',
    columns,
    rows.filter((row) => row.value !== ''),
  );
  const before = Object.fromEntries(changed.map((rule) => [rule.name, rule.before ?? null]));
  const after = Object.fromEntries(changed.map((rule) => [rule.name, values.get(rule.id) || null]));
  return ok(changesBetween<object>(before, after));
}
