import { Agent, type OutgoingHttpHeaders, request } from 'node:http';

export interface Answer {
  text: string;
  headers: Record<string, string | string[] | undefined>;
}

export interface Call {
  method: 'GET' | 'POST';
  path: string;
  body?: string;
  headers: OutgoingHttpHeaders;
}

/** A connection that stays open, as a browser's does. */
export function createAgent(): Agent {
  return new Agent({ keepAlive: true, maxSockets: 1 });
}

/** Any answer but 200 is an error: a run with errors counts for nothing. */
export function send(agent: Agent, port: number, { method, path, body, headers }: Call): Promise<Answer> {
  const length =
    body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const call = request({ agent, host: '127.0.0.1', port, path, method, headers: { ...headers, ...length } });
    call.on('error', reject);
    call.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (response.statusCode === 200) resolve({ text, headers: response.headers });
        else reject(new Error(`${method} ${path.slice(0, 80)}: ${response.statusCode} ${text.slice(0, 300)}`));
      });
    });
    call.end(body);
  });
}
