import type { Agent } from 'node:http';
import { managerCount } from '../data/index.ts';
import { emailOf, password } from '../load/people.ts';
import { createAgent, send } from './http.ts';

/** A signed-in person with a connection of their own. */
export interface PersonSession {
  cookie: string;
  query(procedure: string, input: unknown): Promise<unknown>;
  mutate(procedure: string, input: unknown): Promise<unknown>;
  close(): void;
}

export interface Session extends PersonSession {
  manager: number;
}

const ownHeader = { 'x-svodka': '1' };

/** Signs in managers in turn, as people do: with a login and a password. */
export async function openSession(port: number, index: number): Promise<Session> {
  const manager = 1 + (index % managerCount);
  return { manager, ...(await openSessionOf(port, emailOf(manager))) };
}

/** A session of whoever has this login. */
export async function openSessionOf(port: number, email: string): Promise<PersonSession> {
  const agent = createAgent();
  const cookie = await signIn(agent, port, email);
  const headers = { ...ownHeader, cookie };
  return {
    cookie,
    query: async (procedure, input) => {
      const path = `/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;
      return dataIn((await send(agent, port, { method: 'GET', path, headers })).text);
    },
    mutate: async (procedure, input) => {
      const path = `/api/trpc/${procedure}`;
      return dataIn((await send(agent, port, { method: 'POST', path, headers, body: JSON.stringify(input) })).text);
    },
    close: () => agent.destroy(),
  };
}

async function signIn(agent: Agent, port: number, email: string): Promise<string> {
  const body = JSON.stringify({ email, password });
  const { headers } = await send(agent, port, {
    method: 'POST',
    path: '/api/auth/sign-in/email',
    headers: ownHeader,
    body,
  });
  const cookies = [headers['set-cookie'] ?? []].flat();
  return cookies.map((cookie) => cookie.split(';', 1)[0] ?? '').join('; ');
}

function dataIn(text: string): unknown {
  const answer: { result?: { data?: unknown } } = JSON.parse(text);
  if (answer.result === undefined) throw new Error(`no result in ${text.slice(0, 200)}`);
  return answer.result.data;
}
