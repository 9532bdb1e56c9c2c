import type { Limit } from '../limit/limit.ts';
import type { ReadName } from '../limit/statements.ts';
import { type Question, reads } from '../workload/reads.ts';
import type { Session } from '../workload/session.ts';
import type { Latency } from './latency.ts';
import { inSequence, type Throughput, together } from './load.ts';

/** One read in one round; `ratio` is its median over that of the limit measured just before it. */
export interface ReadFigures {
  alone: Latency;
  limitAlone: Throughput;
  ratio: number;
  with8?: Throughput;
  limitWith8?: Throughput;
  with32?: Throughput;
}

const seconds = { sequence: 4, together: 4, limit: 2 };
const mostInSequence = 200;
const warmUps = 2;

/** Every session asks twice; then one at a time, the managers in turn; then in company. */
export async function measureRead(read: ReadName, sessions: readonly Session[], limit: Limit): Promise<ReadFigures> {
  const ask = reads[read];
  for (let again = 0; again < warmUps; again++) for (const session of sessions) await ask(session);
  if (read === 'w4') return measureAlone(read, ask, sessions.slice(0, 1), limit);
  const figures = await measureAlone(read, ask, sessions.slice(0, 10), limit);
  const with8 = await together(sessions.slice(0, 8), ask, seconds.together * 1_000);
  const limitWith8 = await limit.measure(read, 8, seconds.limit);
  if (read !== 'w2') return { ...figures, with8, limitWith8 };
  return { ...figures, with8, limitWith8, with32: await together(sessions, ask, seconds.together * 1_000) };
}

async function measureAlone(
  read: ReadName,
  ask: Question,
  sessions: readonly Session[],
  limit: Limit,
): Promise<Pick<ReadFigures, 'alone' | 'limitAlone' | 'ratio'>> {
  const limitAlone = await limit.measure(read, 1, seconds.limit);
  const next = (nth: number) =>
    sessions
      .slice(nth % sessions.length)
      .slice(0, 1)
      .map(ask);
  const alone = await inSequence((nth) => Promise.all(next(nth)), mostInSequence, seconds.sequence * 1_000);
  return { alone, limitAlone, ratio: alone.p50 / limitAlone.p50 };
}
