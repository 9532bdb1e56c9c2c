import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeDataSet } from './data/index.ts';
import { deskLines } from './desk/lines.ts';
import { measureDesk } from './desk/measure-desk.ts';
import { wholeNumber } from './options.ts';
import { writeBetweenMarks } from './report/keep.ts';
import { describeMachine } from './report/machine.ts';
import { tableOf } from './report/table.ts';
import { onOwnPostgres, type Postgres } from './server/postgres.ts';
import { seedDesk } from './server/seed.ts';
import { startSvodka } from './server/svodka.ts';

/** What is asked while the phone rings: receivables, search and the client's page at a plant with a long history. */
const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '1000000' },
    open: { type: 'string', default: '5000' },
    home: { type: 'string' },
    'write-docs': { type: 'boolean', default: false },
  },
});
const orders = wholeNumber('--orders', values.orders);
const open = wholeNumber('--open', values.open);
const home = values.home ?? join(tmpdir(), `svodka-bench-${process.pid}`);
const loadBefore = loadavg()[0] ?? 0;

const told = await onOwnPostgres({ home, keepsHome: values.home !== undefined }, async (postgres) => {
  const databaseUrl = await seedDesk(postgres, makeDataSet(orders), open);
  const svodka = await startSvodka({ databaseUrl, dataDir: join(home, 'svodka'), profileDir: null, role: 'web' });
  try {
    return `${described(postgres)}\n\n${tableOf(deskLines(await measureDesk(svodka.port, databaseUrl)))}`;
  } finally {
    await svodka.stop();
  }
});
console.log(told);
if (values['write-docs']) await writeBetweenMarks('the desk', `\n${told}\n`);

function described(postgres: Postgres): string {
  const { processors, memory, node } = describeMachine(postgres.version, 'SQL by hand');
  const load = `load average ${loadBefore.toFixed(2)} before the run, ${(loadavg()[0] ?? 0).toFixed(2)} after`;
  const machine = `${processors}, ${memory}, Node ${node}, PostgreSQL ${postgres.version}`;
  return `\`pnpm bench:desk ${process.argv.slice(2).join(' ')}\`\n\n${new Date().toISOString().slice(0, 10)}, ${machine}; ${orders} orders, 20000 clients; ${load}.`;
}
