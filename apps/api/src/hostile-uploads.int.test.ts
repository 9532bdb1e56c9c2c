import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { samplePath } from './exchange/fixtures/index.ts';
import { addLogin, testPassword } from './testing/add-login.ts';
import { type HostileFile, hostileFiles } from './testing/hostile-files.ts';
import { HttpClient } from './testing/http-client.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

const megabyte = 1_048_576;
const savedSchema = z.object({ id: z.string(), name: z.string(), mime: z.string() });
const refusalSchema = z.object({ refusal: z.object({ code: z.string(), details: z.object({ name: z.string() }) }) });

let server: TestServer;
let client: HttpClient;
beforeAll(async () => {
  server = await startTestServer();
  client = new HttpClient(server.origin);
  await client.signIn((await addLogin(server.databaseUrl, 'admin')).email, testPassword);
});
afterAll(() => server.close());

async function taken(name: string, bytes: Buffer) {
  const response = await client.upload(name, bytes);
  return response.ok ? savedSchema.parse(await response.json()) : refusalSchema.parse(await response.json()).refusal;
}

/** What a browser would be given of a file: its picture, and its sheet or page where it is a drawing. */
async function seen(id: string, mime: string): Promise<Response[]> {
  const whole = /svg|dxf|dwg|step/.test(mime) ? 'sheet' : mime === 'application/pdf' ? 'pages/1' : 'large';
  return Promise.all(['thumbnail', whole].map((part) => client.get(`/api/files/${id}/${part}`)));
}

async function expectHarmless(response: Response): Promise<void> {
  expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  if (response.headers.get('content-type') !== 'image/svg+xml') return;
  const sheet = await response.text();
  expect(sheet).not.toMatch(
    /<script|\son\w+=|javascript:|foreignObject|<!|https?:\/\/(?!www\.w3\.org\/2000\/svg)|file:\/\//i,
  );
}

async function expectEnd({ name, bytes, end }: HostileFile): Promise<void> {
  const file = await taken(name, bytes);
  if (typeof end === 'object' && 'refused' in end) {
    expect(file, name).toEqual({ code: end.refused, details: { name } });
    return;
  }
  if (!('id' in file)) throw new Error(`${name} was refused: ${file.code}`);
  expect(file.name).not.toMatch(/[/\\\0]/);
  const original = await client.get(`/api/files/${file.id}`);
  expect(original.headers.get('content-disposition')).toMatch(/^attachment/);
  expect(original.headers.get('content-type')).toBe('application/octet-stream');
  const parts = await seen(file.id, file.mime);
  for (const part of parts) await expectHarmless(part.ok ? part : original);
  if (end === 'shown') expect([name, ...parts.map(({ status }) => status)]).toEqual([name, 200, 200]);
  else if (end === 'kept') expect(parts.map(({ status }) => status)).toEqual([404, 404]);
  else expect(refusalSchema.parse(await parts[1]?.json()).refusal.code, name).toBe(end.unshown);
}

test('hostile files are refused or lose their sting, and never take half a gigabyte', {
  timeout: 180_000,
}, async () => {
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 10);
  for (const file of await hostileFiles()) await expectEnd(file);
  clearInterval(watch);
  expect((most - before) / megabyte).toBeLessThan(512);
});

it('the same bytes under another name are the same file', async () => {
  const bytes = Buffer.from('one and the same');
  expect(await taken('a.txt', bytes)).toEqual(await taken('b.txt', bytes));
});

describe('files of the samples', () => {
  const broken = /corrupt|truncated/;
  const samples = ['drawings', 'images'].flatMap((folder) => {
    const path = samplePath(folder);
    return existsSync(path) ? readdirSync(path).map((name) => ({ folder, name })) : [];
  });

  test.skipIf(samples.length === 0)(
    'are shown; the broken are refused by name, the empty says that it is',
    async () => {
      for (const { folder, name } of samples) {
        const bytes = readFileSync(samplePath(folder, name));
        const empty = name.includes('dxf_unicode') ? ({ unshown: 'drawing.empty' } as const) : ('shown' as const);
        await expectEnd({ name, bytes, end: broken.test(name) ? { refused: 'file.unreadable' } : empty });
      }
    },
  );
});
