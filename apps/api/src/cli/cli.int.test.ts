import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestApp, testApp } from '../testing/test-app.ts';

let app: TestApp;
const folder = mkdtempSync(join(tmpdir(), 'svodka-cli-'));
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

function svodka(...args: string[]): Promise<Ran> {
  const env = { ...process.env, DATABASE_URL: app.url, DATA_DIR: folder, LOG_LEVEL: 'silent' };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

it('an import answers with one JSON object, and the audit holds after it', async () => {
  const path = file('products.csv', 'Шифр;Имя\nA-1;Розетка\n');
  const map = file('map.json', '{"columns":{"article":"Шифр","name":"Имя"},"stages":{}}');
  const ran = await svodka('import', 'products', path, '--map', map, '--json');
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(ran.stdout)).toMatchObject({
    read: 1,
    created: 1,
    updated: 0,
    unchanged: 0,
    refused: [],
    warnings: [],
  });
  const verdict = await svodka('audit', 'verify', '--json');
  expect(JSON.parse(verdict.stdout)).toMatchObject({ intact: true });
});

it('refused input is a sentence and exit code 1, wrong usage exit code 2', async () => {
  const [missing, broken, bank, unknown, option] = await Promise.all([
    svodka('import', 'clients', join(folder, 'none.csv')),
    svodka(
      'import',
      'commerceml',
      file('old.xml', '<КоммерческаяИнформация><Каталог Идентификатор="1" Наименование="А"/></КоммерческаяИнформация>'),
    ),
    svodka('import', 'bank', file('bank.txt', '1CClientBankExchange\nРасчСчет=1\n')),
    svodka('fly'),
    svodka('import', 'clients', 'x.csv', '--fast'),
  ]);
  expect(missing).toMatchObject({ code: 1, stdout: '', stderr: 'none.csv: файла нет. Проверьте путь и имя.\n' });
  expect(broken).toMatchObject({ code: 1 });
  expect(broken.stderr).toContain('CommerceML 1.x');
  expect(bank).toMatchObject({ code: 1, stdout: '' });
  expect(bank.stderr).toContain('bank.txt: выписка обрывается');
  expect([unknown.code, option.code]).toEqual([2, 2]);
});

it('people are added, given a password and disabled', async () => {
  const added = await svodka('user', 'add', 'anna@plant.test', '--name', 'Анна', '--role', 'admin', '--json');
  expect(JSON.parse(added.stdout)).toMatchObject({ email: 'anna@plant.test' });
  const boris = await svodka(
    'user',
    'add',
    'boris@plant.test',
    '--name',
    'Борис',
    '--role',
    'manager',
    '--password',
    'длинный-пароль',
  );
  expect(boris.code).toBe(0);
  expect((await svodka('user', 'password', 'boris@plant.test', '--password', 'другой-пароль')).code).toBe(0);
  expect((await svodka('user', 'disable', 'boris@plant.test')).code).toBe(0);
  const again = await svodka('user', 'add', 'boris@plant.test', '--name', 'Борис', '--role', 'manager');
  expect(again).toMatchObject({ code: 1, stderr: 'Человек с такой почтой уже есть.\n' });
  const row = await app.deps.db
    .selectFrom('User')
    .select('active')
    .where('email', '=', 'boris@plant.test')
    .executeTakeFirst();
  expect(row).toEqual({ active: false });
});

it('reports are listed and told', async () => {
  const list = await svodka('report', '--list', '--json');
  expect(JSON.parse(list.stdout)).toMatchObject({ reports: [{ name: 'sales-by-month' }] });
  expect(JSON.parse((await svodka('report', 'sales-by-month', '--json')).stdout)).toEqual({ rows: [] });
});
