import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/** The built web client: hashed assets for ever, the page itself always fresh, any other path answers with the page. */
export function webClient(dist: string): Hono {
  const app = new Hono();
  const indexFile = join(dist, 'index.html');
  const index = existsSync(indexFile) ? readFileSync(indexFile, 'utf8') : null;
  app.use(
    '/assets/*',
    serveStatic({
      root: dist,
      precompressed: true,
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  );
  app.use('/*', async (c, next) => {
    if (c.req.path === '/' || c.req.path === '/index.html') return next();
    return serveStatic({ root: dist, precompressed: true })(c, next);
  });
  app.get('/*', (c) => {
    if (index === null)
      return c.text('The web client is not built: start Svodka with `pnpm start`, which builds it.', 503);
    c.header('cache-control', 'no-cache');
    return c.html(index);
  });
  return app;
}
