import { createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ok, type Result, refusal } from '@svodka/domain';
import { type Context, Hono } from 'hono';
import type { SessionUser } from '../actor.ts';
import { newId } from '../new-id.ts';
import type { Deps } from '../trpc.ts';
import { pictureSizeSchema } from './picture.ts';
import { takeFile } from './save-file.ts';
import { countPages, type Shown, shownPage, shownPicture, shownSheet } from './shown-part.ts';

const largestUpload = 512 * 1024 * 1024;

type FilesApp = { Variables: { user: SessionUser } };
type Asked = Context<FilesApp>;

/** Upload and download for the signed-in; nothing an upload holds is ever served as a page of ours. */
export function fileRoutes(deps: Deps): Hono<FilesApp> {
  const app = new Hono<FilesApp>();

  app.post('/', async (c) => {
    const { body } = c.req.raw;
    if (!body) return c.json({ refusal: refusal('request.invalid') }, 400);
    const path = join(deps.files.temporary, newId());
    try {
      await pipeline(Readable.fromWeb(body), capped(largestUpload), createWriteStream(path));
      if ((await stat(path)).size === 0) return c.json({ refusal: refusal('file.empty') }, 422);
      const taken = await takeFile(deps, { path, name: c.req.query('name') ?? 'file', authorId: c.get('user').id });
      return taken.ok ? c.json(taken.value) : c.json({ refusal: taken.error }, 422);
    } catch (error) {
      if (error instanceof TooLarge) return c.json({ refusal: refusal('file.tooLarge') }, 413);
      throw error;
    } finally {
      await rm(path, { force: true });
    }
  });

  app.get('/:id', async (c) => {
    const file = await findFile(deps, c.req.param('id'));
    const body = file ? await deps.files.read(file.sha256) : null;
    if (!file || !body) return c.notFound();
    return new Response(webStream(body), {
      headers: {
        ...onlyData,
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      },
    });
  });

  const shows = (type: string, show: (shown: Shown, part: string) => Promise<Result<Buffer>>) => async (c: Asked) => {
    const file = await findFile(deps, c.req.param('id') ?? '');
    if (!file) return c.notFound();
    const seen = await show({ ...file, files: deps.files }, c.req.param('part') ?? '');
    if (!seen.ok) return c.json({ refusal: seen.error }, seen.error.code === 'request.notFound' ? 404 : 422);
    return new Response(new Uint8Array(seen.value), { headers: { ...onlyData, 'content-type': type } });
  };
  app.get('/:id/sheet', shows('image/svg+xml', shownSheet));
  app.get(
    '/:id/pages',
    shows('application/json', async (shown) => {
      const pages = await countPages(shown);
      return pages.ok ? ok(Buffer.from(JSON.stringify({ pages: pages.value }))) : pages;
    }),
  );
  app.get(
    '/:id/pages/:part{[0-9]{1,4}}',
    shows('image/webp', (shown, page) => shownPage(shown, Number(page))),
  );
  app.get(
    '/:id/:part{thumbnail|preview|large}',
    shows('image/webp', (shown, size) => shownPicture(shown, pictureSizeSchema.parse(size))),
  );

  return app;
}

/** Whatever a browser makes of it, it can run, fetch and lead nowhere; drawings may style themselves. */
const onlyData = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, max-age=31536000, immutable',
};

class TooLarge extends Error {}

function capped(limit: number): Transform {
  let total = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      total += chunk.length;
      if (total > limit) done(new TooLarge());
      else done(null, chunk);
    },
  });
}

function webStream(body: Readable): ReadableStream<Uint8Array> {
  return Readable.toWeb(body) as ReadableStream<Uint8Array>;
}

function findFile(deps: Deps, id: string) {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined;
  return deps.db.selectFrom('File').select(['sha256', 'name']).where('id', '=', id).executeTakeFirst();
}
