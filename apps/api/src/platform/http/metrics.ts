import type { MiddlewareHandler } from 'hono';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface Metrics {
  registry: Registry;
  observe: MiddlewareHandler;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'svodka_http_request_seconds',
    help: 'Time to answer, by procedure and status',
    labelNames: ['route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  const observe: MiddlewareHandler = async (c, next) => {
    const start = performance.now();
    await next();
    seconds.observe(
      { route: routeOf(c.req.path, c.res.status), status: String(c.res.status) },
      (performance.now() - start) / 1000,
    );
  };
  return { registry, observe };
}

/** Ids and files would make a label for each; procedures are few. */
function routeOf(path: string, status: number): string {
  if (status === 404) return 'unknown';
  if (path.startsWith('/api/trpc/')) return path.slice('/api/trpc/'.length).split(',', 1)[0] ?? 'trpc';
  return path.startsWith('/api/') ? path.split('/').slice(0, 3).join('/') : 'page';
}
