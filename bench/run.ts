import { join } from 'node:path';
import { type DataSet, makeDataSet } from './data/index.ts';
import { openLimit } from './limit/limit.ts';
import { medianOf } from './measure/median-of.ts';
import { measureReadRounds, measureWriteRounds } from './measure/rounds.ts';
import { type Options, readOptions } from './options.ts';
import { measurePage } from './page/measure-page.ts';
import { keepResult, writeIntoDocs } from './report/keep.ts';
import { linesOf } from './report/lines.ts';
import { describeMachine } from './report/machine.ts';
import type { Machine, Result } from './report/result.ts';
import { tableOf } from './report/table.ts';
import { onOwnPostgres, type Postgres } from './server/postgres.ts';
import { seedDatabases } from './server/seed.ts';
import { startSvodka } from './server/svodka.ts';

const options = readOptions(process.argv.slice(2));
const result = await onOwnPostgres(options, (postgres) => runBench(postgres, options));
console.log(tableOf(linesOf(result)));
console.log(`kept in ${await keepResult(result)}`);
if (options.writeDocs) await writeIntoDocs(result);

async function runBench(postgres: Postgres, { orders, home, profileDir, rounds, only }: Options): Promise<Result> {
  const data = makeDataSet(orders);
  const databases = await seedDatabases(postgres, data);
  const limit = await openLimit(databases.limit);
  const machine = describeMachine(postgres.version, limit.tool);
  const svodka = await startSvodka({ databaseUrl: databases.svodka, dataDir: join(home, 'svodka'), profileDir });
  const wants = (name: string) => only.length === 0 || only.includes(name);
  try {
    const page = wants('w7') ? await measurePage(svodka) : null;
    const reads = await measureReadRounds({ port: svodka.port, rounds, wants }, limit);
    const writes = await measureWriteRounds({ port: svodka.port, rounds, wants }, data);
    return {
      ...described(data, machine, rounds),
      reads: reads.length > 0 ? medianOf(reads) : {},
      writes: writes.length > 0 ? medianOf(writes) : null,
      page,
      all: { reads, writes },
    };
  } finally {
    await svodka.stop();
  }
}

function described(data: DataSet, machine: Machine, rounds: number) {
  const command = `pnpm bench ${process.argv.slice(2).join(' ')}`.trim();
  return { date: new Date().toISOString(), command, orders: data.orderCount, rounds, machine };
}
