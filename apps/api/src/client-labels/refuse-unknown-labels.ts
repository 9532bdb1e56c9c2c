import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';

interface Labelled {
  category: string | null;
  activities: readonly string[];
}

/**
 * Refuses words that are not in the directories, or were put away: `client.labelUnknown` {name}. What the client carried
 * before may stay. The words are locked against being renamed meanwhile.
 */
export async function refuseUnknownLabels(
  { tx }: Command,
  { category, activities }: Labelled,
  before: Labelled = { category: null, activities: [] },
): Promise<Result<null>> {
  const wanted = [...(category === null ? [] : [category]), ...activities];
  if (wanted.length === 0) return ok(null);
  const known = await tx
    .selectFrom('ClientLabel')
    .select(['kind', 'name', 'archived'])
    .where('name', 'in', wanted)
    .orderBy('kind')
    .orderBy('name')
    .forShare()
    .execute();
  const offers = (kind: 'category' | 'activity', name: string, kept: boolean) =>
    known.some((label) => label.kind === kind && label.name === name && (kept || !label.archived));
  if (category !== null && !offers('category', category, before.category === category)) {
    return refuse('client.labelUnknown', { name: category });
  }
  const strange = activities.find((name) => !offers('activity', name, before.activities.includes(name)));
  return strange === undefined ? ok(null) : refuse('client.labelUnknown', { name: strange });
}
