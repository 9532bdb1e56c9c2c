import type { Database } from '@svodka/database';
import { readActor } from '../../platform/read-actor.ts';
import type { Deps } from '../../platform/trpc.ts';
import { AlreadyCarriedOut, claimRun, failRun, finishRun } from './finish-run.ts';
import type { ImportJob } from './import-job.ts';
import { performImport } from './perform-import.ts';
import { refusalOf } from './refusal-of.ts';
import { openStoredFile, type StoredFile } from './stored-file.ts';
import { tellProgress } from './tell-progress.ts';

const broken = {
  code: 'import.broken',
  message: 'Импорт прервался из-за ошибки программы; она записана в журнал. Повторите его: загруженное не задвоится.',
};
const gone = { code: 'file-missing', message: 'Загруженного файла больше нет. Загрузите его ещё раз.' };

/** Carries out an import run; safe to run again after it was killed halfway, since every batch is known by its records. */
export async function carryOutImport(deps: Deps, runId: string): Promise<void> {
  const run = await readRun(deps.db, runId);
  if (!run || run.status === 'done') return;
  const file = run.fileId === null ? null : await openStoredFile(deps, run.fileId);
  if (!file) return failRun(deps, runId, gone);
  const teller = tellProgress(deps.db, runId, run.bytesTotal);
  try {
    await performImport(deps, jobOf(run, file), {
      runId,
      dryRun: run.dryRun,
      actor: await readActor(deps.db, run.authorId),
      progress: teller.progress,
      begun: () => claimRun(deps, runId),
      finished: async (report) => {
        await teller.settle();
        await finishRun(deps, runId, report);
      },
    });
  } catch (error) {
    await teller.settle();
    if (error instanceof AlreadyCarriedOut) return;
    const failure = refusalOf(error);
    await failRun(deps, runId, failure ?? broken);
    // A refusal is an answer; anything else the queue tries again.
    if (failure === null) throw error;
  } finally {
    await file.release();
  }
}

function readRun(db: Database, id: string) {
  return db
    .selectFrom('ImportRun')
    .select(['kind', 'status', 'fileId', 'dryRun', 'mapping', 'bytesTotal', 'authorId'])
    .where('id', '=', id)
    .executeTakeFirst();
}

type Run = NonNullable<Awaited<ReturnType<typeof readRun>>>;

function jobOf({ kind, mapping }: Run, { path }: StoredFile): ImportJob {
  if (kind === 'commerceml' || kind === 'bank') return { kind, paths: [path] };
  return { kind, path, mapping: mapping ?? undefined };
}
