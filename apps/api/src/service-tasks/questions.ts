import { actsFor, type Instant, type Party, parties, type Service } from '@svodka/domain';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import { readDeskOwners } from '../people/index.ts';
import { decodeCursor, type Page, pageInput, pageOf } from '../platform/paging.ts';
import type { PermittedContext } from '../platform/trpc.ts';

export const questionsInput = z.object(pageInput);

export interface QuestionRow {
  id: string;
  taskId: string;
  orderId: string;
  orderNumber: string;
  clientName: string;
  service: Service;
  to: Party;
  text: string;
  askedByName: string | null;
  askedAt: Instant;
}

const cursorSchema = z.tuple([z.string(), z.uuid()]);

const tables = sql`"TaskQuestion" q JOIN "ServiceTask" t ON t."id" = q."taskId" JOIN "Order" o ON o."id" = t."orderId"`;

/** Questions this person is to answer, the oldest first. */
export async function readQuestions(
  ctx: PermittedContext,
  { cursor, limit }: z.infer<typeof questionsInput>,
): Promise<Page<QuestionRow>> {
  const after = decodeCursor(cursor, cursorSchema);
  const beyond = after ? sql`AND (q."askedAt", q."id") > (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
  const { rows } = await sql<QuestionRow>`
    SELECT q."id", q."taskId", t."orderId", o."number" AS "orderNumber", c."shortName" AS "clientName", t."service",
      q."toParty" AS "to", q."text", u."name" AS "askedByName", q."askedAt"
    FROM ${tables} JOIN "Client" c ON c."id" = o."clientId" LEFT JOIN "User" u ON u."id" = q."askedById"
    WHERE ${await isToAnswer(ctx)} ${beyond} ORDER BY q."askedAt", q."id" LIMIT ${limit + 1}`.execute(ctx.db);
  return pageOf(rows, limit, (row) => [row.askedAt, row.id]);
}

export async function countQuestions(ctx: PermittedContext): Promise<{ count: number }> {
  const { rows } = await sql<{
    count: number;
  }>`SELECT count(*) AS "count" FROM ${tables} WHERE ${await isToAnswer(ctx)}`.execute(ctx.db);
  return { count: rows[0]?.count ?? 0 };
}

/** Sales and the client are asked through the order's manager. */
const throughManager: readonly Party[] = ['sales', 'client'];

/**
 * What the director and the administrator may answer is everything; theirs to answer is only what their own orders ask, and
 * those of whomever they stand in for.
 */
async function isToAnswer({ db, user, clock }: PermittedContext): Promise<RawBuilder<SqlBool>> {
  const isHead = user.role === 'director' || user.role === 'admin';
  const asked = isHead ? [] : parties.filter((party) => !throughManager.includes(party) && actsFor(user, party));
  const owners = await readDeskOwners(db, user.id, clock.today());
  return sql`q."answeredAt" IS NULL AND (q."toParty" = ANY(${asked}::text[])
    OR q."toParty" = ANY(${throughManager}::text[]) AND o."managerId" = ANY(${owners}::uuid[]))`;
}
