import type { DatabaseTransaction } from '@svodka/database';
import { type DuplicateCase, ok, scoreDuplicate } from '@svodka/domain';
import { sql } from 'kysely';
import { type Command, type CommandDeps, runCommand, systemActor } from '../platform/command.ts';
import { insertRows } from '../platform/database/set-rows.ts';
import { newId } from '../platform/new-id.ts';
import { allCandidates, candidatesOf, type Pair } from './candidate-pairs.ts';
import { duplicateFacts } from './duplicate-facts.ts';

/** Beyond so many, looking at everybody is quicker. */
const mostByOne = 300;

/**
 * Finds who may be the same client as one of these, or as anybody at all, and keeps the pairs for people to judge. What is
 * found no more leaves the queue; what people have judged stays as they judged it.
 */
export async function findDuplicates(deps: CommandDeps, clientIds: readonly string[] | null): Promise<void> {
  const ids = clientIds !== null && clientIds.length <= mostByOne ? clientIds : null;
  await runCommand(deps, systemActor, async (command) => {
    const { tx } = command;
    // Two searches at once would each add what the other is adding.
    await sql`SELECT pg_advisory_xact_lock(hashtext('find duplicates'))`.execute(tx);
    const found = await casesOf(tx, ids === null ? await allCandidates(tx) : await candidatesOf(tx, ids));
    await keepCases(command, found);
    await dropOpenBut(tx, found, ids);
    return ok(null);
  });
}

interface FoundCase extends DuplicateCase {
  firstId: string;
  secondId: string;
}

async function casesOf(tx: DatabaseTransaction, pairs: readonly Pair[]): Promise<FoundCase[]> {
  const facts = await duplicateFacts(tx, [...new Set(pairs.flat())]);
  const distinct = new Map(pairs.map((pair) => [pair.join(' '), pair]));
  return [...distinct.values()].flatMap(([firstId, secondId]) => {
    const [one, other] = [facts.get(firstId), facts.get(secondId)];
    const found = one && other ? scoreDuplicate(one, other) : null;
    return found === null ? [] : [{ firstId, secondId, ...found }];
  });
}

const columns = {
  id: 'uuid',
  firstId: 'uuid',
  secondId: 'uuid',
  strength: 'text',
  score: 'int',
  reasons: 'jsonb',
  foundAt: 'timestamptz',
} as const;

async function keepCases({ tx, now }: Command, found: readonly FoundCase[]): Promise<void> {
  const rows = found.map((one) => ({ ...one, id: newId(), foundAt: now }));
  await insertRows(
    tx,
    'ClientDuplicate',
    columns,
    rows,
    sql`ON CONFLICT ("firstId", "secondId") DO UPDATE
      SET "strength" = EXCLUDED."strength", "score" = EXCLUDED."score", "reasons" = EXCLUDED."reasons"
      WHERE "ClientDuplicate"."state" = 'open' AND "ClientDuplicate"."reasons" IS DISTINCT FROM EXCLUDED."reasons"`,
  );
}

/** Pairs with a merged client stay: the merge may be undone. */
async function dropOpenBut(
  tx: DatabaseTransaction,
  found: readonly FoundCase[],
  ids: readonly string[] | null,
): Promise<void> {
  const kept = found.map(({ firstId, secondId }) => `${firstId} ${secondId}`);
  const theirs =
    ids === null ? sql`true` : sql`(d."firstId" = ANY(${[...ids]}::uuid[]) OR d."secondId" = ANY(${[...ids]}::uuid[]))`;
  await sql`DELETE FROM "ClientDuplicate" d WHERE d."state" = 'open' AND ${theirs}
    AND d."firstId" || ' ' || d."secondId" <> ALL(${kept}::text[])
    AND NOT EXISTS (SELECT FROM "Client" c WHERE c."id" IN (d."firstId", d."secondId") AND c."mergedIntoId" IS NOT NULL)`.execute(
    tx,
  );
}
