import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { newId } from '../platform/new-id.ts';
import { addLogin, testPassword } from '../testing/add-login.ts';
import { buildZip } from '../testing/build-zip.ts';
import { HttpClient } from '../testing/http-client.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { somePicture } from './testing/index.ts';

let server: TestServer;
let director: HttpClient;
beforeAll(async () => {
  server = await startTestServer();
  director = new HttpClient(server.origin);
  const { email } = await addLogin(server.databaseUrl, 'director');
  await director.signIn(email, testPassword);
});
afterAll(() => server.close());

const megabyte = 1024 * 1024;
const saved = z.object({ id: z.string() });
const answer = z.object({ result: z.object({ data: z.object({ id: z.string() }) }) });
const card = z.object({
  result: z.object({ data: z.object({ status: z.string(), counts: z.record(z.string(), z.number()) }) }),
});

function send(name: string, body: ReadableStream<Uint8Array>): Promise<Response> {
  const streamed = { body, duplex: 'half' } as const;
  return fetch(`${server.origin}/api/files?judged=later&name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-svodka': '1', cookie: director.cookie },
    ...streamed,
  });
}

/** So many megabytes that nobody has to hold at once. */
function large(megabytes: number): ReadableStream<Uint8Array> {
  let left = megabytes;
  return new ReadableStream({
    pull(controller) {
      if (left === 0) return controller.close();
      left -= 1;
      controller.enqueue(new Uint8Array(megabyte).fill(left));
    },
  });
}

it('an archive that has come is unpacked by the worker, by itself', async () => {
  const zip = buildZip([{ name: 'отпуск.png', content: await somePicture() }]);
  const { id: archiveId } = saved.parse(
    await (await send('фото.zip', new Blob([new Uint8Array(zip)]).stream())).json(),
  );
  const begun = await director.mutate('uploads.begin', {
    idempotencyKey: newId(),
    name: '',
    files: 0,
    bytes: 0,
    archiveId,
  });
  const { id: batchId } = answer.parse(await begun.json()).result.data;
  const look = async () => card.parse(await (await director.query('uploads.card', { batchId })).json()).result.data;
  for (let tries = 0; tries < 100 && (await look()).status === 'unpacking'; tries++) await pause(100);
  expect(await look()).toEqual({ status: 'done', counts: { unmatched: 1 } });
});

it('while 200 MB go up the others are answered within a second', async () => {
  let going = true;
  const upload = send('big.dwg', large(200)).finally(() => {
    going = false;
  });
  const waits: number[] = [];
  while (going) {
    const began = performance.now();
    expect((await director.query('products.list', {})).status).toBe(200);
    waits.push(performance.now() - began);
    await pause(10);
  }
  expect((await upload).status).toBe(200);
  waits.sort((one, other) => one - other);
  expect(waits[Math.floor(waits.length * 0.99)]).toBeLessThan(1_000);
});
