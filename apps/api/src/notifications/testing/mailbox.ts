import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface ReceivedLetter {
  to: string[];
  /** Names in lower case, values decoded and unfolded. */
  headers: Map<string, string>;
  text: string;
  html: string;
}

export interface Mailbox {
  url: string;
  letters: ReceivedLetter[];
  /** Recipients answered with a code instead of being taken. */
  refused: Map<string, number>;
  close(): Promise<void>;
}

/** A real SMTP server that keeps what it gets. */
export async function openMailbox(port = 0): Promise<Mailbox> {
  const letters: ReceivedLetter[] = [];
  const refused = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 100,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, callback) {
      const code = refused.get(address);
      callback(code ? Object.assign(new Error('refused'), { responseCode: code }) : null);
    },
    onData(stream, session, callback) {
      text(stream).then((message) => {
        letters.push({ to: session.envelope.rcptTo.map(({ address }) => address), ...parse(message) });
        callback();
      }, callback);
    },
  });
  server.on('error', () => {});
  const listening = await new Promise<number>((resolve) => {
    const net = server.listen(port, '127.0.0.1', () => {
      const address = net.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
  const close = () => new Promise<void>((resolve) => server.close(resolve));
  return { url: `smtp://127.0.0.1:${listening}`, letters, refused, close };
}

function parse(message: string): Omit<ReceivedLetter, 'to'> {
  const { headers, body } = split(message);
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1] ?? '';
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => split(part.trimStart()));
  const ofType = (type: string) => {
    const part = parts.find((one) => one.headers.get('content-type')?.startsWith(type));
    return part ? decoded(part.body, part.headers.get('content-transfer-encoding')) : '';
  };
  return { headers, text: ofType('text/plain'), html: ofType('text/html') };
}

function split(message: string): { headers: Map<string, string>; body: string } {
  const end = message.indexOf('\r\n\r\n');
  const lines = message
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), decodeWords(line.slice(colon + 1).trim())] as const;
  });
  return { headers: new Map(headers), body: message.slice(end + 4) };
}

/** RFC 2047: encoded words, those next to each other without the space between them. */
function decodeWords(value: string): string {
  const joined = value.replaceAll(/\?=\s+=\?/g, '?==?');
  return joined.replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
    how.toLowerCase() === 'b'
      ? Buffer.from(word, 'base64').toString()
      : decoded(word.replaceAll('_', ' '), 'quoted-printable'),
  );
}

function decoded(body: string, encoding: string | undefined): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
