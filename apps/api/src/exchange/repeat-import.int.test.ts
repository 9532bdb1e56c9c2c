import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@svodka/database';
import { afterEach, expect, it } from 'vitest';
import { type TestApp, testApp } from '../testing/test-app.ts';
import type { ImportJob } from './index.ts';
import { bankStatement, fileOf, importJob, stateHash } from './testing/index.ts';

/** P5: repeating an import changes nothing, whatever happens between its beginning and its end. */
const apps: TestApp[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});
async function freshApp(): Promise<TestApp> {
  const app = await testApp();
  // The command line's process, which one test kills, goes by the real clock: the others go by it too.
  app.clock.set(new Date().toISOString());
  apps.push(app);
  return app;
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const csv = (name: string, header: string, rows: readonly string[]) =>
  fileOf(`${name}.csv`, [header, ...rows].join('\n'));

const innOf = (client: number) => String(6_671_000_000 + client);

const products = csv(
  'products',
  'article;name;group;price;stock;cost',
  numbers(1_300).map((n) => `A-${n};Разъём ${n};Соединители > Группа ${n % 7};${n}.50;${n % 40};${n}`),
);
const orders = csv(
  'orders',
  'number;client;client_inn;manager;article;quantity;price;requested_at;confirmed_at;promised_ship_date;shipped_at;terms',
  numbers(900).map((n) => {
    const shipped = n % 3 === 0 ? '2026-03-02' : '';
    return `N-${Math.ceil(n / 2)};Клиент ${n % 50};${innOf(n % 50)};Менеджер ${n % 4};A-${n};${(n % 5) + 1};${n};2026-01-12;2026-01-20;2026-03-01;${shipped};50/50`;
  }),
);
const payments = csv(
  'payments',
  'date;amount;order_number',
  numbers(600).map((n) => `2026-02-${String((n % 20) + 1).padStart(2, '0')};${(n % 9) * 10 + 5};N-${(n % 300) + 1}`),
);
const paymentDocuments = numbers(250).map(
  (n) => `<Документ><Ид>m-${n}</Ид><Номер>${n}</Номер><Дата>2026-02-${String((n % 20) + 1).padStart(2, '0')}</Дата>
    <ХозОперация>Выплата безналичных денег</ХозОперация><Сумма>${(n % 5) + 1}</Сумма><Комментарий>Заказ N-${n + 10}</Комментарий>
    <Контрагенты><Контрагент><Ид>k-${n % 25}</Ид><ОфициальноеНаименование>Клиент ${n % 25}</ОфициальноеНаименование>
    <ИНН>${innOf(n % 25)}</ИНН></Контрагент></Контрагенты></Документ>`,
);
const exchange = fileOf(
  'import.xml',
  `<КоммерческаяИнформация ВерсияСхемы="2.05"><Каталог СодержитТолькоИзменения="false"><Ид>c</Ид><Товары>${numbers(
    1_200,
  )
    .map((n) => `<Товар><Ид>p-${n}</Ид><Артикул>X-${n}</Артикул><Наименование>Вилка ${n}</Наименование></Товар>`)
    .join('')}</Товары></Каталог>${paymentDocuments.join('')}</КоммерческаяИнформация>`,
);

// Some lines name their order, some nobody; two of each day are equal.
const statement = fileOf(
  'statement.txt',
  bankStatement(
    numbers(700).map((n) => {
      const order = (n % 400) + 10;
      return {
        number: String(Math.ceil(n / 2)),
        day: `${String((n % 20) + 1).padStart(2, '0')}.03.2026`,
        amount: (n % 7) + 1,
        account: `4070281000000000${String(1_000 + ((order * 2) % 50))}`,
        inn: n % 3 === 0 ? '' : innOf((order * 2) % 50),
        purpose: n % 2 === 0 ? `Оплата по заказу N-${order}` : 'Оплата',
      };
    }),
  ),
);

const jobs: readonly ImportJob[] = [
  { kind: 'products', path: products },
  { kind: 'orders', path: orders },
  { kind: 'payments', path: payments },
  { kind: 'commerceml', paths: [exchange] },
  { kind: 'bank', paths: [statement] },
];

async function cleanRun(): Promise<string> {
  const app = await freshApp();
  for (const job of jobs) await importJob(app, job);
  return stateHash(app.deps.db);
}

it('three times over, and three at once, come to the state of one clean run', async () => {
  const clean = await cleanRun();
  const [serial, parallel] = [await freshApp(), await freshApp()];
  for (const job of jobs) {
    for (let time = 1; time <= 3; time++) {
      const report = await importJob(serial, job);
      if (time > 1) expect(report).toMatchObject({ created: 0, updated: 0, refusedCount: 0 });
    }
    await Promise.all(numbers(3).map(() => importJob(parallel, job)));
  }
  expect(await stateHash(serial.deps.db)).toBe(clean);
  expect(await stateHash(parallel.deps.db)).toBe(clean);
});

const commandLine = join(import.meta.dirname, '../cli/main.ts');

function startCli(app: TestApp, job: ImportJob): ChildProcess {
  const paths = 'paths' in job ? job.paths : [job.path];
  const env = { ...process.env, DATABASE_URL: app.url, LOG_LEVEL: 'silent', FILES_URL: '' };
  return spawn(process.execPath, [commandLine, 'import', job.kind, ...paths, '--json'], { env, stdio: 'ignore' });
}

const written = async (db: Database) => {
  const row = await db
    .selectFrom('Event')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
};

/** Kills the import once some batch of it has committed; true when it was still at work. */
async function killAfterFirstBatch(app: TestApp, job: ImportJob): Promise<boolean> {
  const before = await written(app.deps.db);
  const child = startCli(app, job);
  const exited = once(child, 'exit');
  let running = true;
  exited.finally(() => {
    running = false;
  });
  while (running && (await written(app.deps.db)) === before) await pause(5);
  const atWork = running;
  child.kill('SIGKILL');
  await exited;
  return atWork;
}

it('killed after a batch and run again come to the same state', async () => {
  const clean = await cleanRun();
  const app = await freshApp();
  const killed: boolean[] = [];
  const halfway: string[] = [];
  for (const job of jobs) {
    killed.push(await killAfterFirstBatch(app, job));
    const rest = await importJob(app, job);
    // Both were at work: the killed run wrote some of it, and the next one the rest.
    if (rest.created > 0 && rest.unchanged > 0) halfway.push(job.kind);
  }
  expect(killed).toContain(true);
  expect(halfway).not.toEqual([]);
  expect(await stateHash(app.deps.db)).toBe(clean);
  const unfinished = await app.deps.db.selectFrom('ImportRun').select('id').where('status', '=', 'running').execute();
  expect(unfinished).toEqual([]);
});
