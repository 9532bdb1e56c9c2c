import { loadavg } from 'node:os';
import type { DataSet } from '../data/index.ts';
import type { Limit } from '../limit/limit.ts';
import type { ReadName } from '../limit/statements.ts';
import { createOrderCycle } from '../workload/order-cycle.ts';
import { openSession, type Session } from '../workload/session.ts';
import { measureRead, type ReadFigures } from './read-round.ts';
import { measureWrites, type WriteFigures } from './write-round.ts';

const sessionCount = 32;
const readOrder = ['w2', 'w3', 'w5', 'w4'] as const satisfies ReadName[];

export type ReadRound = Partial<Record<ReadName, ReadFigures>>;

export interface RoundsOptions {
  port: number;
  rounds: number;
  wants(name: string): boolean;
}

/** All reads come before the first write, as writes change the data. */
export function measureReadRounds({ port, rounds, wants }: RoundsOptions, limit: Limit): Promise<ReadRound[]> {
  const wanted = readOrder.filter(wants);
  return eachRound('read', port, wanted.length === 0 ? 0 : rounds, async (sessions) => {
    const round: ReadRound = {};
    for (const read of wanted) round[read] = await measureRead(read, sessions, limit);
    return round;
  });
}

export function measureWriteRounds({ port, rounds, wants }: RoundsOptions, data: DataSet): Promise<WriteFigures[]> {
  const cycle = createOrderCycle(data);
  return eachRound('write', port, wants('w1') ? rounds : 0, (sessions) => measureWrites(cycle, sessions));
}

async function eachRound<T>(
  name: string,
  port: number,
  rounds: number,
  work: (sessions: Session[]) => Promise<T>,
): Promise<T[]> {
  const figures: T[] = [];
  for (let round = 1; round <= rounds; round++) {
    const sessions: Session[] = [];
    for (let index = 0; index < sessionCount; index++) sessions.push(await openSession(port, index));
    console.error(`${name} round ${round} of ${rounds}, load average ${loadavg()[0]?.toFixed(2)}`);
    figures.push(await work(sessions));
    for (const session of sessions) session.close();
  }
  return figures;
}
