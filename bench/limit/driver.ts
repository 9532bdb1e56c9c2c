import pg from 'pg';
import { createChance } from '../data/index.ts';
import { type Throughput, together } from '../measure/load.ts';
import type { LimitStatement } from './statements.ts';

export async function measureByDriver(
  url: string,
  { range, sql }: LimitStatement,
  count: number,
  seconds: number,
): Promise<Throughput> {
  const chance = createChance(3);
  const text = sql('$1::int');
  const clients = await Promise.all(Array.from({ length: count }, () => connected(url)));
  const ask = (client: pg.Client) =>
    client.query({ name: 'limit', text, values: range ? [chance.between(range[0], range[1])] : [] });
  try {
    await Promise.all(clients.map(ask));
    return await together(clients, ask, seconds * 1_000);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}
