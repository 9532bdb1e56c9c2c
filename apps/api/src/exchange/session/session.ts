import type { DatabaseTransaction } from '@svodka/database';
import { ok } from '@svodka/domain';
import type { Actor } from '../../platform/actor.ts';
import { type Command, type CommandDeps, runCommand } from '../../platform/command.ts';
import type { FileStore } from '../../platform/files/store.ts';
import { newTally, type Tally } from '../report/index.ts';

export interface ImportDeps extends CommandDeps {
  files: FileStore;
}

/** One import at work. Everything it writes goes through `batch`. */
export interface Session {
  deps: ImportDeps;
  actor: Actor;
  /** The run that what is written belongs to; null when it is none that is listed. */
  runId: string | null;
  dryRun: boolean;
  tally: Tally;
  /** One transaction with its events; its counts are added once, when it has committed. */
  batch(work: (command: Command, tally: Tally) => Promise<void>): Promise<void>;
  /** Tells how many rows of how many are done; called as often as one likes. */
  progress(rows: number, total: number): void;
}

export interface SessionOptions {
  deps: ImportDeps;
  actor: Actor;
  runId?: string;
  progress?: Session['progress'];
}

/** A session whose batches commit one by one: killed between two, the next run takes up where this one stopped. */
export function writingSession({ deps, actor, runId, progress = () => {} }: SessionOptions): Session {
  const tally = newTally();
  return {
    deps,
    actor,
    runId: runId ?? null,
    dryRun: false,
    tally,
    progress,
    async batch(work) {
      const counted = await againIfTaken(() =>
        runCommand(deps, actor, async (command) => {
          const counts = newTally();
          await work(command, counts);
          return ok(counts);
        }),
      );
      tally.add(counted);
    },
  };
}

/** A session inside one transaction that the caller rolls back; it leaves no events, which would hold the audit chains. */
export function dryRunSession({ deps, actor, progress = () => {} }: SessionOptions, tx: DatabaseTransaction): Session {
  const tally = newTally();
  return {
    deps,
    actor,
    runId: null,
    dryRun: true,
    tally,
    progress,
    async batch(work) {
      const counts = newTally();
      const { clock } = deps;
      const silent = { record: () => {}, enqueue: () => {}, notify: () => {} };
      await work({ tx, actor, now: clock.now(), today: clock.today(), zone: clock.zone, ...silent }, counts);
      tally.add(counts);
    },
  };
}

const uniqueViolation = '23505';
const attempts = 3;

/** Somebody entered the same article or client between our reading and our writing: reading again finds theirs. */
async function againIfTaken<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null;
      if (code !== uniqueViolation || attempt >= attempts) throw error;
    }
  }
}
