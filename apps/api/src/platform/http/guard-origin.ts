import type { MiddlewareHandler } from 'hono';

export const ownHeader = 'x-svodka';

/**
 * Cross-site requests are refused before they reach anything: a form can't set a header of ours, and a script of another
 * origin can't without a preflight, which we never answer. Browsers also say where a request comes from; we believe a no.
 */
export function guardOrigin(publicOrigin: string | null): MiddlewareHandler {
  return async (c, next) => {
    const site = c.req.header('sec-fetch-site');
    const foreign = site !== undefined && site !== 'same-origin' && site !== 'none';
    const origin = c.req.header('origin');
    const otherOrigin =
      origin !== undefined && origin !== ownOrigin(c.req.header('host'), origin) && origin !== publicOrigin;
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    const unmarked = !reads && c.req.header(ownHeader) === undefined;
    if (unmarked || (!reads && (foreign || otherOrigin))) return c.text('cross-site request refused', 403);
    return next();
  };
}

function ownOrigin(host: string | undefined, origin: string): string {
  return `${origin.startsWith('https:') ? 'https' : 'http'}://${host ?? ''}`;
}
