import { createTransport } from 'nodemailer';
import type { Env } from './env.ts';

export interface Letter {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  /** Letters of the same key are the same letter: sent again after a kill, the reader's mail program shows one. */
  key: string;
}

export interface Mail {
  /** The address people open the application at: where links lead. */
  home: string;
  send(letter: Letter): Promise<void>;
  close(): void;
}

/** The server won't take this letter, though it takes others: for good (5xx, RFC 5321 4.2.1), or for now. */
export class LetterRefused extends Error {
  override name = 'LetterRefused';
  readonly forGood: boolean;
  constructor(cause: Error, answer: number) {
    super(cause.message, { cause });
    this.forGood = answer >= 500;
  }
}

/** «Service not available, closing the channel». */
const closing = 421;
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Letters go by SMTP; null when no server is named, and then nobody is promised any. */
export function openMail(env: Pick<Env, 'SMTP_URL' | 'MAIL_FROM' | 'PUBLIC_URL' | 'PORT'>): Mail | null {
  if (!env.SMTP_URL) return null;
  const home = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`;
  const host = new URL(home).hostname;
  const from = env.MAIL_FROM ?? { name: 'Сводка', address: `svodka@${host}` };
  const transport = createTransport({ url: env.SMTP_URL, pool: true, maxConnections: 2, ...patience });
  return {
    home,
    async send({ to, subject, text, html, key }) {
      const headers = { 'Auto-Submitted': 'auto-generated' };
      const envelope = { from, to: { ...to, name: oneLine(to.name) }, messageId: `<${key}@${host}>`, headers };
      try {
        await transport.sendMail({ ...envelope, subject: oneLine(subject), text, html });
      } catch (error) {
        throw refusalOf(error) ?? error;
      }
    },
    close: () => transport.close(),
  };
}

/** A name or a subject with a line break must not become a header of its own. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** A refusal of the recipient or of the text; of the sender, the login or the connection it would be no letter's fault. */
function refusalOf(error: unknown): LetterRefused | null {
  if (!(error instanceof Error)) return null;
  const [code, command, answer] = ['code', 'command', 'responseCode'].map((name) => Reflect.get(error, name));
  const ofLetter = (code === 'EENVELOPE' && command === 'RCPT TO') || code === 'EMESSAGE';
  return ofLetter && typeof answer === 'number' && answer !== closing ? new LetterRefused(error, answer) : null;
}
