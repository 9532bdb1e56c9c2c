import { Hono } from 'hono';
import { sql } from 'kysely';
import type { Registry } from 'prom-client';
import type { Deps } from '../trpc.ts';

/** Alive: the process answers. Ready: its database answers too. */
export function healthRoutes(deps: Pick<Deps, 'db'>, registry: Registry): Hono {
  const app = new Hono();
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', async (c) => {
    const ready = await sql`SELECT 1`.execute(deps.db).then(
      () => true,
      () => false,
    );
    return ready ? c.text('ok') : c.text('the database does not answer', 503);
  });
  app.get('/metrics', async (c) => c.text(await registry.metrics(), 200, { 'content-type': registry.contentType }));
  return app;
}
