import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeDataSet } from './data/index.ts';
import { wholeNumber } from './options.ts';
import { pathLines } from './path/lines.ts';
import { measureJobs } from './path/measure-jobs.ts';
import { measureQuestions } from './path/measure-questions.ts';
import { writeBetweenMarks } from './report/keep.ts';
import { describeMachine } from './report/machine.ts';
import { tableOf } from './report/table.ts';
import { onOwnPostgres, type Postgres } from './server/postgres.ts';
import { seedPlant } from './server/seed.ts';
import { startSvodka } from './server/svodka.ts';

/** The order's path at a plant with many open orders: what each summary costs, whatever lies in the history. */
const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '1000000' },
    little: { type: 'string', default: '20000' },
    open: { type: 'string', default: '5000' },
    home: { type: 'string' },
    'write-docs': { type: 'boolean', default: false },
  },
});
const open = wholeNumber('--open', values.open);
const sizes = { little: wholeNumber('--little', values.little), much: wholeNumber('--orders', values.orders) };
const home = values.home ?? join(tmpdir(), `svodka-bench-${process.pid}`);
const loadBefore = loadavg()[0] ?? 0;

const told = await onOwnPostgres({ home, keepsHome: values.home !== undefined }, async (postgres) => {
  const little = await seedPlant(postgres, makeDataSet(sizes.little), open);
  const much = await seedPlant(postgres, makeDataSet(sizes.much), open);
  const questions = await askBoth(little, much);
  const table = tableOf(pathLines(questions, await measureJobs(much)));
  return `${described(postgres)}\n\n${table}`;
});
console.log(told);
if (values['write-docs']) await writeBetweenMarks("the order's path", `\n${told}\n`);

/** Servers without jobs, which would change the plants meanwhile. */
async function askBoth(little: string, much: string) {
  const start = (databaseUrl: string) =>
    startSvodka({ databaseUrl, dataDir: join(home, 'svodka'), profileDir: null, role: 'web' });
  const [one, other] = [await start(little), await start(much)];
  try {
    return await measureQuestions({ port: one.port, databaseUrl: little }, { port: other.port, databaseUrl: much });
  } finally {
    await one.stop();
    await other.stop();
  }
}

function described(postgres: Postgres): string {
  const { processors, memory, node } = describeMachine(postgres.version, 'SQL by hand');
  const machine = `${processors}, ${memory}, Node ${node}, PostgreSQL ${postgres.version}`;
  const load = `load average ${loadBefore.toFixed(2)} before the run, ${(loadavg()[0] ?? 0).toFixed(2)} after`;
  const plants = `${open} open orders on a history of ${sizes.much} orders, flat against ${sizes.little}`;
  return `\`pnpm bench:path ${process.argv.slice(2).join(' ')}\`\n\n${new Date().toISOString().slice(0, 10)}, ${machine}; ${plants}; ${load}.`;
}
