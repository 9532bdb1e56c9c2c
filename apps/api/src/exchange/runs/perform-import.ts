import type { Actor } from '../../platform/actor.ts';
import type { ImportReport } from '../report/index.ts';
import { dryRunSession, type ImportDeps, type Session, writingSession } from '../session/index.ts';
import { type ImportJob, importInto } from './import-job.ts';
import { oneAtATime } from './import-lock.ts';

export interface PerformOptions {
  runId: string;
  dryRun: boolean;
  actor: Actor;
  progress?: Session['progress'];
  /** Done once it is our turn. */
  begun?: () => Promise<void>;
  /** Done while it still is: whoever comes next finds the run carried out. */
  finished?: (report: ImportReport) => Promise<void>;
}

/** Carries out an import, or tries it and takes everything back; tells what it did. */
export function performImport(deps: ImportDeps, job: ImportJob, options: PerformOptions): Promise<ImportReport> {
  return oneAtATime(deps.db, async () => {
    await options.begun?.();
    const { actor, runId } = options;
    const session = { deps, actor, runId, ...(options.progress ? { progress: options.progress } : {}) };
    const report = await (options.dryRun ? tryImport(session, job) : applyImport(session, job, options.runId));
    await options.finished?.(report);
    return report;
  });
}

type SessionInput = Parameters<typeof writingSession>[0];

async function applyImport(input: SessionInput, job: ImportJob, runId: string): Promise<ImportReport> {
  const session = writingSession(input);
  await importInto(session, job);
  const report = session.tally.report(mainKind(job));
  await session.batch(async (command) => {
    for (const [kind, counts] of Object.entries(report.perKind)) {
      command.record({ type: 'import.applied', entity: 'import', entityId: runId, payload: { kind, ...counts } });
    }
  });
  return report;
}

class TakenBack extends Error {}

async function tryImport(input: SessionInput, job: ImportJob): Promise<ImportReport> {
  let report: ImportReport | undefined;
  try {
    await input.deps.db.transaction().execute(async (tx) => {
      const session = dryRunSession(input, tx);
      await importInto(session, job);
      report = session.tally.report(mainKind(job));
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  if (report === undefined) throw new Error('a dry run ended without its report');
  return report;
}

/** The totals of a table are those of its own rows, of a statement those of its lines. */
function mainKind({ kind }: ImportJob): string | undefined {
  if (kind === 'bank') return 'entries';
  return kind === 'commerceml' ? undefined : kind;
}
