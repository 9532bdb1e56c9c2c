import { type Latency, latencyOf, timed } from './latency.ts';

export interface Throughput extends Latency {
  clients: number;
  perSecond: number;
}

/** One request after another, at most so many and for so long. */
export async function inSequence(
  work: (nth: number) => Promise<unknown>,
  most: number,
  millis: number,
): Promise<Latency> {
  const times: number[] = [];
  const end = performance.now() + millis;
  for (let nth = 0; nth < most && performance.now() < end; nth++) times.push(await timed(() => work(nth)));
  return latencyOf(times);
}

/** A closed loop: each client asks again as soon as it is answered. The first error ends the run. */
export async function together<Client>(
  clients: readonly Client[],
  work: (client: Client) => Promise<unknown>,
  millis: number,
): Promise<Throughput> {
  const times: number[] = [];
  const start = performance.now();
  const loop = async (client: Client) => {
    while (performance.now() < start + millis) times.push(await timed(() => work(client)));
  };
  await Promise.all(clients.map(loop));
  const seconds = (performance.now() - start) / 1_000;
  return { clients: clients.length, perSecond: times.length / seconds, ...latencyOf(times) };
}
