import type { Database, DatabaseTransaction } from '@svodka/database';
import type { Instant, PlainDate, Refusal, Result } from '@svodka/domain';
import type { Actor } from './actor.ts';
import type { Clock } from './clock.ts';
import { retryLostRaces } from './database/retry.ts';
import { type NewEvent, recordEvents } from './events.ts';
import { AlreadyAnswered } from './idempotency.ts';
import type { Job, Jobs } from './jobs.ts';
import { RefusalError } from './refusal-error.ts';

/** What commands need from the application. */
export interface CommandDeps {
  db: Database;
  jobs: Jobs;
  clock: Clock;
}

/** One command at work: its transaction, who acts, when, and what it leaves behind. */
export interface Command {
  tx: DatabaseTransaction;
  actor: Actor;
  now: Instant;
  today: PlainDate;
  zone: string;
  /** Adds to the events written at the end of the transaction. */
  record(...events: NewEvent[]): void;
  /** Adds to the jobs put into the same transaction. */
  enqueue(...jobs: Job[]): void;
  /** Asks that people be told of what this command recorded. */
  notify(): void;
}

/** A command that the system itself gives has no person behind it. */
export const systemActor: Actor = { id: null, name: 'Svodka', role: 'admin', service: null };

/**
 * One command = one transaction: the rows, their events, the jobs and the live notice commit together or not at all.
 * A refusal rolls back; a lost race is tried again.
 */
export async function runCommand<T>(
  deps: CommandDeps,
  actor: Actor,
  body: (command: Command) => Promise<Result<T, Refusal>>,
): Promise<T> {
  const attempt = () =>
    deps.db.transaction().execute(async (tx) => {
      const events: NewEvent[] = [];
      const jobs: Job[] = [];
      let tellPeople = false;
      const outcome = await body({
        tx,
        actor,
        now: deps.clock.now(),
        today: deps.clock.today(),
        zone: deps.clock.zone,
        record: (...more) => void events.push(...more),
        enqueue: (...more) => void jobs.push(...more),
        notify: () => {
          tellPeople = true;
        },
      });
      if (!outcome.ok) throw new RefusalError(outcome.error);
      const { ids } = await recordEvents(tx, actor.id, events);
      if (tellPeople && ids.length > 0) jobs.push({ queue: 'notify', data: { eventIds: ids } });
      if (jobs.length > 0) await deps.jobs.enqueue(tx, jobs);
      return outcome.value;
    });
  return retryLostRaces(attempt).catch((error: unknown) => {
    if (!(error instanceof AlreadyAnswered)) throw error;
    if (error.answer.ok) return error.answer.value as T;
    throw new RefusalError(error.answer.error);
  });
}
