import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { addLogin, testPassword } from './add-login.ts';
import { HttpClient } from './http-client.ts';
import { startTestServer, type TestServer } from './test-server.ts';

export interface PaymentsOnceOptions {
  databaseUrl: string;
  /** Who pays, and the order that every second payment is for. */
  clientId: string;
  orderId: string;
  payments: number;
  /** How often the server is killed on the way. */
  kills: number;
}

export interface SentPayment {
  idempotencyKey: string;
  clientId: string;
  orderId: string | null;
  day: string;
  amount: number;
}

export interface PaymentsOnceOutcome {
  sent: SentPayment[];
  /** The id the server answered for each payment, by its key; several when it answered differently. */
  answers: Map<string, Set<string>>;
  kills: number;
}

const senders = 12;
const mostSends = 5;
const pauseMillis = 50;

/**
 * P3: people who send a payment several times at once, drop replies, and send again until they are told that it is there,
 * while the server is killed under them.
 */
export async function sendPaymentsOnce(options: PaymentsOnceOptions): Promise<PaymentsOnceOutcome> {
  const { email } = await addLogin(options.databaseUrl, 'economist');
  const place = await openPlace(options.databaseUrl, email);
  const sent = Array.from(
    { length: options.payments },
    (_, n): SentPayment => ({
      idempotencyKey: randomUUID(),
      clientId: options.clientId,
      orderId: n % 2 === 0 ? options.orderId : null,
      day: '2026-11-20',
      amount: 1_000 + n,
    }),
  );
  const answers = new Map<string, Set<string>>();
  const waiting = sent.values();
  let kills = 0;
  const work = async () => {
    for (const payment of waiting) {
      answers.set(payment.idempotencyKey, await sendUntilTold(place, payment));
      if (answers.size * (options.kills + 1) < sent.length * (kills + 1) || kills >= options.kills) continue;
      kills += 1;
      await place.restart();
    }
  };
  await Promise.all(Array.from({ length: senders }, work));
  await place.close();
  return { sent, answers, kills };
}

interface Place {
  client(): HttpClient;
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** A server that comes back on another port after it was killed; the session outlives it. */
async function openPlace(databaseUrl: string, email: string): Promise<Place> {
  let server: TestServer = await startTestServer({}, databaseUrl);
  let client = new HttpClient(server.origin);
  await client.signIn(email, testPassword);
  return {
    client: () => client,
    async restart() {
      await server.close();
      server = await startTestServer({}, databaseUrl);
      const { cookie } = client;
      client = new HttpClient(server.origin);
      client.cookie = cookie;
    },
    close: () => server.close(),
  };
}

/** One to five sends at once; whoever hears nothing sends again. */
async function sendUntilTold(place: Place, payment: SentPayment): Promise<Set<string>> {
  const told = new Set<string>();
  while (told.size === 0) {
    const times = 1 + Math.floor(Math.random() * mostSends);
    const ids = await Promise.all(Array.from({ length: times }, () => send(place, payment)));
    for (const id of ids) if (id !== null) told.add(id);
    if (told.size === 0) await pause(pauseMillis);
  }
  return told;
}

/** The id of the payment as the server tells it; null when nothing was heard, or nobody listened. */
async function send(place: Place, payment: SentPayment): Promise<string | null> {
  try {
    const response = await place.client().mutate('payments.record', payment);
    if (Math.random() < 1 / mostSends) {
      await response.body?.cancel();
      return null;
    }
    const answer: unknown = await response.json();
    return response.ok ? idIn(answer) : null;
  } catch {
    return null;
  }
}

function idIn(answer: unknown): string | null {
  const text = /"id":"([0-9a-f-]{36})"/.exec(JSON.stringify(answer));
  return text?.[1] ?? null;
}
