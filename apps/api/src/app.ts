import { trpcServer } from '@hono/trpc-server';
import { refusal } from '@svodka/domain';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { SessionUser } from './platform/actor.ts';
import type { Auth } from './platform/auth/auth.ts';
import { readSession } from './platform/auth/session.ts';
import { signIn } from './platform/auth/sign-in.ts';
import type { Env } from './platform/env.ts';
import { fileRoutes } from './platform/files/routes.ts';
import { guardOrigin } from './platform/http/guard-origin.ts';
import { healthRoutes } from './platform/http/health.ts';
import { createMetrics } from './platform/http/metrics.ts';
import { answersAreData, securityHeaders } from './platform/http/security-headers.ts';
import { webClient } from './platform/http/web-client.ts';
import { type Deps, logUnexpected } from './platform/trpc.ts';
import { appRouter } from './router.ts';

export interface AppDeps extends Deps {
  env: Env;
  auth: Auth;
  /** The folder of the built web client. */
  webRoot: string;
}

const largestCall = 2 * 1024 * 1024;
const mostCallsInBatch = 10;

type App = Hono<{ Variables: { user: SessionUser } }>;

/** Everything that answers over HTTP; tests start it too. */
export function buildApp(deps: AppDeps): App {
  const app: App = new Hono();
  const metrics = createMetrics();
  const publicOrigin = deps.env.PUBLIC_URL ? new URL(deps.env.PUBLIC_URL).origin : null;

  app.onError((error, c) => {
    deps.log.error({ err: error, path: c.req.path }, 'request failed');
    return c.text('The server could not answer; it is written in its log.', 500);
  });
  app.route('/', healthRoutes(deps, metrics.registry));
  app.use('*', metrics.observe);
  app.use('/api/*', guardOrigin(publicOrigin), answersAreData);

  app.post('/api/auth/sign-in/email', (c) =>
    signIn(deps.db, deps.auth, c.req.raw, addressOf(c.req.raw, c.env, deps.env)),
  );
  app.post('/api/auth/sign-out', (c) => deps.auth.handler(c.req.raw));

  app.use('/api/trpc/*', compress({ threshold: 4_096 }), async (c, next) => {
    const length = Number(c.req.header('content-length') ?? 0);
    if (length > largestCall) return c.json({ refusal: refusal('request.invalid') }, 413);
    return next();
  });
  app.use(
    '/api/trpc/*',
    trpcServer({
      endpoint: '/api/trpc',
      router: appRouter,
      maxBatchSize: mostCallsInBatch,
      // A question too long for an address comes in a body.
      allowMethodOverride: true,
      createContext: async (_options, c) => ({ ...deps, user: await readSession(deps.db, c.req.header('cookie')) }),
      onError: ({ error, path }) => logUnexpected(deps.log, error, path),
    }),
  );

  app.use('/api/files/*', async (c, next) => {
    const user = await readSession(deps.db, c.req.header('cookie'));
    if (!user) return c.text('Sign in first.', 401);
    c.set('user', user);
    return next();
  });
  app.route('/api/files', fileRoutes(deps));
  app.all('/api/*', (c) => c.text('There is no such address.', 404));
  app.use('*', securityHeaders);
  app.route('/', webClient(deps.webRoot));
  return app;
}

/** The caller's address for throttling; behind our own proxy it is the last one the proxy added. */
function addressOf(request: Request, bindings: unknown, env: Env): string {
  const forwarded =
    env.TRUST_PROXY === '1' ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  const socket = (bindings as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket;
  return forwarded ?? socket?.remoteAddress ?? 'unknown';
}
