import { can, type Refusal, type Result, refuse, refused } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { conflictRefusal } from '../platform/version.ts';

/** The product, locked till the end of the command. Refusals: `request.notFound`, `request.conflict`. */
export async function lockProduct(command: Command, id: string, version: number) {
  const { tx } = command;
  const product = await tx
    .selectFrom('Product')
    .select(['article', 'name', 'groupId', 'unit', 'description', 'price', 'cost', 'leadTimeDays', 'vatKind'])
    .select(['active', 'version'])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!product) return refuse('request.notFound', { entity: 'product', entityId: id });
  if (product.version === version) return { ok: true, value: product } satisfies Result<typeof product>;
  const conflict = await conflictRefusal(command, 'product', id, version, product.version);
  return refused(can(command.actor.role, 'cost.read') ? conflict : withoutCost(conflict));
}

function withoutCost({ code, details }: Refusal): Refusal {
  const changes = Object.entries(details.changes ?? {}).filter(([field]) => field !== 'cost');
  return { code, details: { ...details, changes: Object.fromEntries(changes) } };
}
