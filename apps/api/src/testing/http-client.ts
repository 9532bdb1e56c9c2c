/** A person's browser, as far as the server can tell: a cookie, our header, JSON. */
export class HttpClient {
  cookie = '';
  readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  async signIn(email: string, password: string): Promise<Response> {
    const response = await this.post('/api/auth/sign-in/email', { email, password });
    const [cookie] = response.headers.getSetCookie();
    if (cookie) this.cookie = cookie.split(';', 1)[0] ?? '';
    return response;
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.origin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-svodka': '1', cookie: this.cookie, ...headers },
      body: JSON.stringify(body),
    });
  }

  query(procedure: string, input?: unknown): Promise<Response> {
    const parameters = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
    return fetch(`${this.origin}/api/trpc/${procedure}${parameters}`, { headers: { cookie: this.cookie } });
  }

  mutate(procedure: string, input: unknown, headers?: Record<string, string>): Promise<Response> {
    return this.post(`/api/trpc/${procedure}`, input, headers);
  }

  get(path: string): Promise<Response> {
    return fetch(this.origin + path, { headers: { cookie: this.cookie } });
  }

  upload(name: string, bytes: Buffer): Promise<Response> {
    return fetch(`${this.origin}/api/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'x-svodka': '1', cookie: this.cookie },
      body: new Uint8Array(bytes),
    });
  }
}
