import { type Logger, pino } from 'pino';
import type { Env } from './env.ts';

export type { Logger } from 'pino';

/** Secrets never reach the log, whatever object they arrive in. */
const redact = ['password', '*.password', 'headers.cookie', 'headers.authorization', 'token', '*.token'];

export function createLog(env: Pick<Env, 'LOG_LEVEL'>): Logger {
  return pino({ level: env.LOG_LEVEL, redact, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
