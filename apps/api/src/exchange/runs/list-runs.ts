import type { DB } from '@svodka/database';
import { refusal } from '@svodka/domain';
import { type Selectable, sql } from 'kysely';
import { z } from 'zod';
import { decodeCursor, pageInput, pageOf } from '../../platform/paging.ts';
import { type PermittedContext, refuseRead } from '../../platform/trpc.ts';
import type { ImportReport } from '../report/index.ts';
import type { ImportFailure } from './refusal-of.ts';

export const listRunsInput = z.object(pageInput);

const columns = [
  'ImportRun.id',
  'ImportRun.kind',
  'ImportRun.fileName',
  'ImportRun.status',
  'ImportRun.dryRun',
  'ImportRun.rowsRead',
  'ImportRun.bytesRead',
  'ImportRun.bytesTotal',
  'ImportRun.createdAt',
  'ImportRun.startedAt',
  'ImportRun.finishedAt',
  'ImportRun.report',
  'ImportRun.failure',
] as const;

function runs({ db }: PermittedContext) {
  return db
    .selectFrom('ImportRun')
    .leftJoin('User', 'User.id', 'ImportRun.authorId')
    .select([...columns, 'User.name as authorName']);
}

/** What this module has written comes back as it was. */
function typed<T extends Pick<Selectable<DB['ImportRun']>, 'report' | 'failure'>>(run: T) {
  return { ...run, report: run.report as ImportReport | null, failure: run.failure as ImportFailure | null };
}

/** Import runs, newest first; a list shows counts, so the notes stay behind. */
export async function readRuns(ctx: PermittedContext, input: z.infer<typeof listRunsInput>) {
  const after = decodeCursor(input.cursor, z.tuple([z.string(), z.uuid()]));
  let query = runs(ctx)
    .orderBy('ImportRun.createdAt', 'desc')
    .orderBy('ImportRun.id', 'desc')
    .limit(input.limit + 1);
  if (after) {
    query = query.where(
      sql<boolean>`("ImportRun"."createdAt", "ImportRun"."id") < (${after[0]}::timestamptz, ${after[1]}::uuid)`,
    );
  }
  const page = pageOf(await query.execute(), input.limit, (run) => [run.createdAt, run.id]);
  const short = page.rows.map(typed).map((run) => ({
    ...run,
    report: run.report && { ...run.report, refused: [], warnings: [] },
  }));
  return { ...page, rows: short };
}

export async function readRun(ctx: PermittedContext, id: string) {
  const run = await runs(ctx).where('ImportRun.id', '=', id).executeTakeFirst();
  return run ? typed(run) : refuseRead(refusal('request.notFound', { entity: 'import', id }));
}
