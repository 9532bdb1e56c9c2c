import { type Kopecks, plainDateSchema } from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { decodeCursor, pageInput, pageOf } from '../../platform/paging.ts';
import { likePattern } from '../../platform/search-text.ts';
import type { PermittedContext } from '../../platform/trpc.ts';

export const entryStates = ['queue', 'posted', 'notOurs', 'outgoing'] as const;

export const entryFilter = z.object({
  state: z.enum([...entryStates, 'all']).default('all'),
  from: plainDateSchema.optional(),
  to: plainDateSchema.optional(),
  /** Of the other side's name or ИНН, the document's number, the purpose. */
  search: z.string().trim().max(200).default(''),
});
export const entryListInput = entryFilter.extend(pageInput);
type EntryFilter = z.infer<typeof entryFilter>;

function filtered({ db }: PermittedContext, { state, from, to, search }: EntryFilter) {
  let query = db.selectFrom('BankEntry as e');
  if (state !== 'all') query = query.where(sql<boolean>`e."state" = ${sql.lit(state)}`);
  if (from) query = query.where('e.day', '>=', from);
  if (to) query = query.where('e.day', '<=', to);
  if (search !== '') {
    const pattern = likePattern(search.toLowerCase());
    query = query.where(
      sql<boolean>`lower(e."partyName" || ' ' || e."partyInn" || ' ' || e."number" || ' ' || e."purpose") LIKE ${pattern}`,
    );
  }
  return query;
}

/** The columns by which a line of a statement is shown. */
export const entryColumns = [
  'e.id',
  'e.ownAccount',
  'e.direction',
  'e.day',
  'e.number',
  'e.amount',
  'e.partyName',
  'e.partyInn',
  'e.partyAccount',
  'e.purpose',
  'e.state',
  'e.automatic',
  'e.note',
  'e.clientId',
  'e.paymentId',
  'e.decidedAt',
  'e.recordedAt',
  'e.version',
] as const;

/** Lines of statements, newest first. */
export async function readEntries(ctx: PermittedContext, input: z.infer<typeof entryListInput>) {
  const after = decodeCursor(input.cursor, z.tuple([z.string(), z.uuid()]));
  let query = filtered(ctx, input)
    .leftJoin('Client as c', 'c.id', 'e.clientId')
    .leftJoin('User as u', 'u.id', 'e.decidedById')
    .select([...entryColumns, 'c.shortName as clientName', 'u.name as decidedByName'])
    .orderBy('e.day', 'desc')
    .orderBy('e.id', 'desc')
    .limit(input.limit + 1);
  if (after) query = query.where(sql<boolean>`(e."day", e."id") < (${after[0]}::date, ${after[1]}::uuid)`);
  return pageOf(await query.execute(), input.limit, (row) => [row.day, row.id]);
}

/** What came and what went in the lines a filter shows, and how many there would be of each state. */
export async function readEntryTotals(ctx: PermittedContext, filter: EntryFilter) {
  const totals = await filtered(ctx, filter)
    .select([
      sql<number>`count(*)`.as('count'),
      sql<Kopecks>`coalesce(sum(e."amount") FILTER (WHERE e."direction" = 'in'), 0)::bigint`.as('received'),
      sql<Kopecks>`coalesce(sum(e."amount") FILTER (WHERE e."direction" = 'out'), 0)::bigint`.as('spent'),
    ])
    .executeTakeFirstOrThrow();
  const counted = await filtered(ctx, { ...filter, state: 'all' })
    .select(['e.state', sql<number>`count(*)`.as('count')])
    .groupBy('e.state')
    .execute();
  const countOf = (state: (typeof entryStates)[number]) => counted.find((one) => one.state === state)?.count ?? 0;
  return {
    ...totals,
    queue: countOf('queue'),
    posted: countOf('posted'),
    notOurs: countOf('notOurs'),
    outgoing: countOf('outgoing'),
  };
}
