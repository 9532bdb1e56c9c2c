import { betterAuth } from 'better-auth';
import pg from 'pg';
import { newId } from '../new-id.ts';
import { hashPassword, shortestPassword, verifyPassword } from './password.ts';

export interface AuthOptions {
  url: string;
  baseUrl: string;
  secret: string;
}

export type Auth = ReturnType<typeof createAuth>['auth'];

const sessionSeconds = 7 * 24 * 3600;

/** Sign-in and sign-out by better-auth on a small pool of its own: it wants dates as objects, ours come as text. */
export function createAuth({ url, baseUrl, secret }: AuthOptions) {
  const pool = new pg.Pool({
    connectionString: url,
    max: 3,
    options: '-c timezone=UTC -c role=svodka_app',
    application_name: 'svodka auth',
  });
  pool.on('error', () => {});
  const auth = betterAuth({
    database: pool,
    secret,
    baseURL: baseUrl,
    basePath: '/api/auth',
    trustedOrigins: [new URL(baseUrl).origin],
    user: { modelName: 'User', additionalFields: { role: { type: 'string', required: true, input: false } } },
    session: {
      modelName: 'Session',
      expiresIn: sessionSeconds,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: { modelName: 'Account' },
    verification: { modelName: 'Verification' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    advanced: {
      cookiePrefix: 'svodka',
      database: { generateId: () => newId() },
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { disabled: true },
  });
  return { auth, close: () => pool.end() };
}
