import { basename } from 'node:path';
import { systemActor } from '../../platform/command.ts';
import { newId } from '../../platform/new-id.ts';
import type { ImportReport } from '../report/index.ts';
import type { ImportDeps } from '../session/index.ts';
import { failRun, finishRun } from './finish-run.ts';
import type { ImportJob } from './import-job.ts';
import { performImport } from './perform-import.ts';
import { refusalOf } from './refusal-of.ts';

const interrupted = {
  code: 'import.interrupted',
  message: 'Импорт из командной строки был прерван. Повторите его: загруженное не задвоится.',
};

/** An import from the command line. It is listed among the others; a dry run leaves no trace. */
export async function importByCommand(deps: ImportDeps, job: ImportJob, dryRun: boolean): Promise<ImportReport> {
  const runId = newId();
  const begun = async () => {
    if (dryRun) return;
    await closeInterrupted(deps);
    await listRun(deps, runId, job);
  };
  try {
    const report = await performImport(deps, job, { runId, dryRun, actor: systemActor, begun });
    if (!dryRun) await finishRun(deps, runId, report);
    return report;
  } catch (error) {
    const failure = refusalOf(error);
    // Refused before anything was written: nothing changes, the list of runs neither.
    if (failure) await deps.db.deleteFrom('ImportRun').where('id', '=', runId).execute();
    else await failRun(deps, runId, { code: 'import.broken', message: 'Импорт прервался из-за ошибки программы.' });
    throw error;
  }
}

async function listRun({ db, clock }: ImportDeps, id: string, job: ImportJob): Promise<void> {
  const now = clock.now();
  const paths = 'paths' in job ? job.paths : [job.path];
  await db
    .insertInto('ImportRun')
    .values({
      id,
      kind: job.kind,
      fileName: paths
        .map((path) => basename(path))
        .join(', ')
        .slice(0, 500),
      status: 'running',
      createdAt: now,
      startedAt: now,
    })
    .execute();
}

/** Runs of the command line have no file in the store; while we hold the lock none of them can be at work. */
async function closeInterrupted(deps: ImportDeps): Promise<void> {
  const stale = await deps.db
    .selectFrom('ImportRun')
    .select('id')
    .where('status', '=', 'running')
    .where('fileId', 'is', null)
    .execute();
  for (const { id } of stale) await failRun(deps, id, interrupted);
}
