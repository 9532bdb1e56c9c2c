import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { addLogin, testPassword } from '../testing/add-login.ts';
import { HttpClient } from '../testing/http-client.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const usersAnswer = z.object({
  result: z.object({ data: z.array(z.object({ id: z.string(), version: z.number(), name: z.string() })) }),
});

let server: TestServer;
let admin: HttpClient;

beforeAll(async () => {
  server = await startTestServer();
  admin = new HttpClient(server.origin);
  const { email } = await addLogin(server.databaseUrl, 'admin');
  await admin.signIn(email, testPassword);
});
afterAll(() => server.close());

async function signedIn(role: 'manager' | 'admin' = 'manager') {
  const login = await addLogin(server.databaseUrl, role);
  const client = new HttpClient(server.origin);
  const response = await client.signIn(login.email, testPassword);
  return { ...login, client, response };
}

describe('signing in', () => {
  it('gives a session whose cookie scripts cannot read, and a new token each time', async () => {
    const { email, client, response } = await signedIn();
    expect(response.headers.getSetCookie()[0]).toMatch(/HttpOnly/i);
    expect((await client.query('people.me')).status).toBe(200);
    const before = client.cookie;
    await client.signIn(email, testPassword);
    expect(client.cookie).not.toBe(before);
  });

  it('signing out ends the session at once', async () => {
    const { client } = await signedIn();
    expect((await client.post('/api/auth/sign-out', {})).status).toBe(200);
    expect((await client.query('people.me')).status).toBe(401);
  });

  it('disabling a person bites on their next request', async () => {
    const { id, client } = await signedIn();
    const user = usersAnswer
      .parse(await (await admin.query('people.list')).json())
      .result.data.find((one) => one.id === id);
    const disabled = await admin.mutate('people.update', {
      id,
      version: user?.version,
      name: user?.name,
      role: 'manager',
      service: null,
      active: false,
    });
    expect(disabled.status).toBe(200);
    expect((await client.query('people.me')).status).toBe(401);
  });

  it('guesses are throttled, and the right password does not help while they are', async () => {
    const { email } = await addLogin(server.databaseUrl, 'manager');
    const client = new HttpClient(server.origin);
    const statuses: number[] = [];
    for (let guess = 0; guess < 14; guess++) statuses.push((await client.signIn(email, `wrong guess ${guess}`)).status);
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(statuses.slice(10)).toEqual(Array(4).fill(429));
    const right = await client.signIn(email, testPassword);
    expect(right.status).toBe(429);
    expect(await right.json()).toMatchObject({ refusal: { code: 'request.tooMany' } });
  });
});

describe('requests from other sites', () => {
  const bodies = {
    'application/json': '{}',
    'text/plain': '{}',
    'application/x-www-form-urlencoded': 'a=1',
    'multipart/form-data; boundary=x': '--x--',
  };
  const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };

  it.each(Object.entries(bodies))(
    'a mutation as %s is refused without our header, and from a foreign origin even with it',
    async (type, body) => {
      const { client } = await signedIn();
      const send = (headers: Record<string, string>) =>
        fetch(`${server.origin}/api/trpc/people.setLocale`, {
          method: 'POST',
          headers: { cookie: client.cookie, 'content-type': type, ...headers },
          body,
        });
      expect((await send({})).status).toBe(403);
      expect((await send(foreign)).status).toBe(403);
      expect((await send({ ...foreign, 'x-svodka': '1' })).status).toBe(403);
    },
  );

  it('our own page gets through', async () => {
    const { client } = await signedIn();
    const own = { origin: server.origin, 'sec-fetch-site': 'same-origin' };
    expect((await client.mutate('people.setLocale', { locale: 'en' }, own)).status).toBe(200);
  });
});

describe('answers', () => {
  it('carry a strict policy and tell nothing of the inside', async () => {
    const page = await fetch(`${server.origin}/`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const answer = await fetch(`${server.origin}/api/trpc/people.me`);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const text = await answer.text();
    expect(text).not.toMatch(/node_modules|\.ts:|stack/);
    expect(answer.status).toBe(401);
  });

  it('a batch longer than the cap is refused whole', async () => {
    const { client } = await signedIn();
    const paths = Array(5_000).fill('people.me').join(',');
    const response = await client.query(`${paths}?batch=1`);
    expect([400, 414, 431]).toContain(response.status);
  });

  it('a question too long for an address is asked in a body: a thousand lines of an order', async () => {
    const { client } = await signedIn();
    const line = { description: 'Розетка РП-7'.repeat(10), unit: 'шт', quantity: 1_000, price: 100 };
    const added = Array(1_000).fill({ ...line, discountBasisPoints: 0, vatKind: 'standard' });
    const asked = { id: '01900000-0000-7000-8000-000000000000', kept: [], added };
    const response = await client.post('/api/trpc/orders.previewAmendment', asked);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { data: { refusal: { code: 'request.notFound' } } } });
  });

  it('bad input names the field', async () => {
    const { client } = await signedIn();
    const response = await client.query('orders.worklist', { limit: 5_000 });
    expect(response.status).toBe(400);
    const refusal = { code: 'request.invalid', details: { fields: { limit: expect.any(String) } } };
    expect(await response.json()).toMatchObject({ error: { data: { refusal } } });
  });

  it('health, readiness and metrics answer', async () => {
    for (const path of ['/healthz', '/readyz', '/metrics'])
      expect((await fetch(server.origin + path)).status).toBe(200);
  });
});

describe('live changes', () => {
  it('reach another person within a second, and what was missed is told on resuming', async () => {
    const { client } = await signedIn();
    const stream = await listen(client);
    const sent = performance.now();
    await admin.mutate('people.add', {
      idempotencyKey: crypto.randomUUID(),
      name: 'Новый',
      email: `n${Date.now()}@test.svodka`,
      role: 'manager',
      password: 'a long password',
    });
    const first = await stream.until('"users"');
    expect(performance.now() - sent).toBeLessThan(1_000);
    stream.close();

    await admin.mutate('people.add', {
      idempotencyKey: crypto.randomUUID(),
      name: 'Ещё',
      email: `m${Date.now()}@test.svodka`,
      role: 'manager',
      password: 'a long password',
    });
    const cursor = /id: (\d+)/.exec(first)?.[1];
    const resumed = await listen(client, cursor);
    expect(await resumed.until('"users"')).toContain('data:');
    resumed.close();
  });
});

async function listen(client: HttpClient, lastEventId?: string) {
  const input = encodeURIComponent(JSON.stringify(lastEventId ? { lastEventId } : {}));
  const abort = new AbortController();
  const response = await fetch(`${server.origin}/api/trpc/live.changes?input=${input}`, {
    headers: { cookie: client.cookie },
    signal: abort.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const until = async (text: string) => {
    let heard = '';
    while (!heard.includes(text)) {
      const chunk = await reader?.read();
      if (!chunk || chunk.done) throw new Error(`the stream ended after: ${heard}`);
      heard += chunk.value;
    }
    return heard;
  };
  return { until, close: () => abort.abort() };
}
