import { can, ok, type Result, refuse } from '@svodka/domain';
import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import { once } from '../platform/idempotency.ts';
import { newId } from '../platform/new-id.ts';
import type { SaveProductInput } from './input.ts';
import { lockProduct } from './lock-product.ts';
import { writeMainPrice } from './prices/index.ts';
import { writeProperties } from './properties/index.ts';

type Saved = Result<{ id: string; version: number }>;

/**
 * Adds a product or changes one. Refusals: `product.articleTaken`, `request.notFound` (also of the group and
 * of properties), `request.conflict`, `property.notNumber`, `property.notChoice`.
 */
export function saveProduct(command: Command, input: SaveProductInput): Promise<Saved> {
  const { id, version, idempotencyKey, ...given } = input;
  if (id) return changeProduct(command, { ...input, id, version: version ?? 0 });
  if (!idempotencyKey) return addProduct(command, input);
  return once(command, { procedure: 'products.save', key: idempotencyKey, input: given }, () =>
    addProduct(command, input),
  );
}

async function addProduct(command: Command, input: SaveProductInput): Promise<Saved> {
  const { tx, now } = command;
  const id = newId();
  const free = await refuseClash(command, input, id);
  if (!free.ok) return free;
  const fields = { ...fieldsOf(input), price: input.price ?? null, cost: costIn(command, input) };
  await tx
    .insertInto('Product')
    .values({ id, ...fields, createdAt: now, updatedAt: now })
    .execute();
  if (fields.price !== null) await writeMainPrice(command, id, fields.price);
  const properties = await writeProperties(command, id, input.properties ?? []);
  if (!properties.ok) return properties;
  const changes = { ...changesBetween<object>({}, fields), ...properties.value };
  command.record({ type: 'product.added', entity: 'product', entityId: id, changes });
  return ok({ id, version: 1 });
}

async function changeProduct(
  command: Command,
  input: SaveProductInput & { id: string; version: number },
): Promise<Saved> {
  const { tx, now, actor } = command;
  const { id, version } = input;
  const locked = await lockProduct(command, id, version);
  if (!locked.ok) return locked;
  const before = locked.value;
  const free = await refuseClash(command, input, id);
  if (!free.ok) return free;
  // Whoever can't see the cost sends none: that must not erase it.
  const cost = can(actor.role, 'cost.read') ? costIn(command, input) : before.cost;
  const price = input.price ?? before.price;
  const description = input.description === undefined ? before.description : input.description || null;
  const fields = { ...fieldsOf(input), description, price, cost };
  await tx
    .updateTable('Product')
    .set({ ...fields, version: version + 1, updatedAt: now })
    .where('id', '=', id)
    .execute();
  if (price !== null && price !== before.price) await writeMainPrice(command, id, price);
  const properties = await writeProperties(command, id, input.properties ?? []);
  if (!properties.ok) return properties;
  const changes = { ...changesBetween(before, fields), ...properties.value };
  command.record({ type: 'product.updated', entity: 'product', entityId: id, changes });
  return ok({ id, version: version + 1 });
}

function fieldsOf(input: SaveProductInput) {
  return {
    article: input.article || null,
    name: input.name,
    groupId: input.groupId ?? null,
    unit: input.unit,
    description: input.description || null,
    leadTimeDays: input.leadTimeDays ?? null,
    vatKind: input.vatKind,
    active: input.active,
  };
}

function costIn({ actor }: Command, input: SaveProductInput) {
  return can(actor.role, 'cost.read') ? (input.cost ?? null) : null;
}

/** Two who give one article at once wait for each other by a lock on it, so that the second gets a sentence. */
async function refuseClash({ tx }: Command, { article, groupId }: SaveProductInput, id: string): Promise<Result<null>> {
  if (groupId) {
    const group = await tx.selectFrom('ProductGroup').select('id').where('id', '=', groupId).executeTakeFirst();
    if (!group) return refuse('request.notFound', { entity: 'productGroup', entityId: groupId });
  }
  if (!article) return ok(null);
  await sql`SELECT pg_advisory_xact_lock(hashtext(${`article ${article}`}))`.execute(tx);
  const same = await tx.selectFrom('Product').select(['id', 'name']).where('article', '=', article).executeTakeFirst();
  if (!same || same.id === id) return ok(null);
  return refuse('product.articleTaken', { productId: same.id, name: same.name });
}
