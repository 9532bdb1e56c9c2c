import type { CycleOrder, OrderCycle } from '../workload/order-cycle.ts';
import type { Session } from '../workload/session.ts';
import { type Latency, latencyOf, timed } from './latency.ts';
import { type Throughput, together } from './load.ts';

/** W1 in one round: the three steps apart, then creation and the whole cycle in company. */
export interface WriteFigures {
  create: Latency;
  quote: Latency;
  confirm: Latency;
  createWith8: Throughput;
  cycleWith8: Throughput;
}

const ordersInSequence = 25;
const seconds = { create: 4, cycle: 8 };

export async function measureWrites(cycle: OrderCycle, sessions: readonly Session[]): Promise<WriteFigures> {
  const eight = sessions.slice(0, 8);
  const whole = async (session: Session) => {
    const order = await cycle.create(session);
    await cycle.confirm(session, await cycle.quote(session, order));
  };
  for (const session of eight) await whole(session);
  const steps = await measureSteps(cycle, sessions.slice(0, 1));
  const createWith8 = await together(eight, cycle.create, seconds.create * 1_000);
  const cycleWith8 = await together(eight, whole, seconds.cycle * 1_000);
  return { ...steps, createWith8, cycleWith8 };
}

async function measureSteps(cycle: OrderCycle, sessions: readonly Session[]) {
  const times = { create: [] as number[], quote: [] as number[], confirm: [] as number[] };
  for (const session of sessions) {
    for (let nth = 0; nth < ordersInSequence; nth++) {
      let order: CycleOrder = { id: '', version: 0 };
      const step = async (work: () => Promise<CycleOrder>) => {
        order = await work();
      };
      times.create.push(await timed(() => step(() => cycle.create(session))));
      times.quote.push(await timed(() => step(() => cycle.quote(session, order))));
      times.confirm.push(await timed(() => step(() => cycle.confirm(session, order))));
    }
  }
  return { create: latencyOf(times.create), quote: latencyOf(times.quote), confirm: latencyOf(times.confirm) };
}
