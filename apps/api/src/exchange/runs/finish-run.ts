import type { Database } from '@svodka/database';
import { sql } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import type { CommandDeps } from '../../platform/command.ts';
import { json } from '../../platform/database/json.ts';
import type { ImportReport } from '../report/index.ts';
import type { ImportFailure } from './refusal-of.ts';
import { notifyOfRun } from './tell-progress.ts';

interface RunDeps {
  db: Database;
  clock: Clock;
}

/** The same run at work twice (a job taken for dead): whoever comes second has nothing to do. */
export class AlreadyCarriedOut extends Error {}

export async function claimRun({ db, clock }: RunDeps, id: string): Promise<void> {
  const claimed = await db
    .updateTable('ImportRun')
    .set({ status: 'running', startedAt: clock.now() })
    .where('id', '=', id)
    .where('status', '<>', 'done')
    .returning('id')
    .executeTakeFirst();
  if (!claimed) throw new AlreadyCarriedOut();
  await notifyOfRun(db, id);
}

/** What came in are facts too: the ledgers of the clients follow them once the run is done. */
export async function finishRun({ db, clock, jobs }: CommandDeps, id: string, report: ImportReport): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx
      .updateTable('ImportRun')
      .set({
        status: 'done',
        report: json<unknown>(report),
        failure: null,
        rowsRead: report.read,
        bytesRead: sql<number>`"bytesTotal"`,
        finishedAt: clock.now(),
      })
      .where('id', '=', id)
      .execute();
    await jobs.enqueue(tx, [{ queue: 'ledger', data: {} }]);
  });
  await notifyOfRun(db, id);
}

export async function failRun({ db, clock }: RunDeps, id: string, failure: ImportFailure): Promise<void> {
  await db
    .updateTable('ImportRun')
    .set({ status: 'failed', failure: json<unknown>(failure), finishedAt: clock.now() })
    .where('id', '=', id)
    .execute();
  await notifyOfRun(db, id);
}
