import type { Database } from '@svodka/database';
import { sql } from 'kysely';
import { liveChannel } from '../../platform/events.ts';
import type { Session } from '../session/index.ts';

const shortestPauseMillis = 500;

export interface ProgressTeller {
  progress: Session['progress'];
  /** Waits for what is being told. */
  settle(): Promise<void>;
}

/** Writes how far a run is, and tells whoever watches, at most twice a second. */
export function tellProgress(db: Database, runId: string, bytesTotal: number): ProgressTeller {
  let told = 0;
  let telling: Promise<void> = Promise.resolve();
  const tell = async (rows: number, total: number) => {
    const bytes = total > 0 ? Math.floor((bytesTotal * Math.min(rows, total)) / total) : 0;
    await sql`UPDATE "ImportRun" SET "rowsRead" = ${rows}::int, "bytesRead" = ${bytes}::bigint WHERE "id" = ${runId}::uuid
      `.execute(db);
    await notifyOfRun(db, runId);
  };
  return {
    progress(rows, total) {
      const now = performance.now();
      if (now - told < shortestPauseMillis) return;
      told = now;
      // Progress that couldn't be told is told by the next.
      telling = telling.then(() => tell(rows, total)).catch(() => undefined);
    },
    settle: () => telling,
  };
}

export async function notifyOfRun(db: Database, runId: string): Promise<void> {
  await sql`SELECT pg_notify(${liveChannel}, ${JSON.stringify([`import:${runId}`, 'imports'])})`.execute(db);
}
