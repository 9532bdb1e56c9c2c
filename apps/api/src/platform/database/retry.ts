import { setTimeout as pause } from 'node:timers/promises';

/** Lost races (serialization failure, deadlock) and a plan outlived by a migration: the same work may go through now. */
const retriable = new Set(['40001', '40P01', '0A000']);
const budget = 6;

/**
 * A failure keeps its SQLSTATE in `code`, but libraries wrap it: pg gives it bare, Prisma's adapter as `cause.kind`,
 * Prisma's client as P2034 or as P2010 around raw SQL. We use pg, and still recognise each, also nested in `cause`.
 */
export function isLostRace(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth++) {
    const { code, kind, meta, cause } = at as {
      code?: unknown;
      kind?: unknown;
      meta?: { code?: unknown };
      cause?: unknown;
    };
    if (typeof code === 'string' && (retriable.has(code) || code === 'P2034')) return true;
    if (code === 'P2010' && typeof meta?.code === 'string' && retriable.has(meta.code)) return true;
    if (kind === 'TransactionWriteConflict') return true;
    at = cause;
  }
  return false;
}

/** Runs `work` again when it lost a race, with growing, jittered pauses and a budget. */
export async function retryLostRaces<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= budget || !isLostRace(error)) throw error;
      await pause(2 ** attempt * 5 * (0.5 + Math.random()));
    }
  }
}
