import { createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { largestUploadedFile, refusal } from '@svodka/domain';
import { Hono } from 'hono';
import type { SessionUser } from '../actor.ts';
import { newId } from '../new-id.ts';
import type { Deps } from '../trpc.ts';
import { inTurn } from './in-turn.ts';
import { type PictureSize, renderPicture } from './picture.ts';
import { saveFile } from './save-file.ts';

/** Drawing a picture takes memory and cores: however many send at once, others keep theirs. */
const drawing = inTurn(2);

type FilesApp = { Variables: { user: SessionUser } };

/** Upload and download for the signed-in; nothing an upload holds is ever served as a page of ours. */
export function fileRoutes(deps: Deps): Hono<FilesApp> {
  const app = new Hono<FilesApp>();

  app.post('/', async (c) => {
    const { body } = c.req.raw;
    if (!body) return c.json({ refusal: refusal('request.invalid') }, 400);
    const path = join(deps.files.temporary, newId());
    try {
      await pipeline(Readable.fromWeb(body), capped(largestUploadedFile), createWriteStream(path));
      if ((await stat(path)).size === 0) return c.json({ refusal: refusal('file.empty') }, 422);
      const source = { path, name: c.req.query('name') ?? 'file', authorId: c.get('user').id };
      return c.json(await drawing(() => saveFile(deps, source)));
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
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'content-security-policy': 'sandbox',
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, max-age=31536000, immutable',
      },
    });
  });

  app.get('/:id/:size{thumbnail|preview}', async (c) => {
    const file = await findFile(deps, c.req.param('id'));
    const picture = file
      ? await pictureOf(deps, file.sha256, c.req.param('size') === 'preview' ? 'preview' : 'thumbnail')
      : null;
    if (!picture) return c.notFound();
    return new Response(webStream(picture), {
      headers: {
        'content-type': 'image/webp',
        'content-security-policy': 'sandbox',
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, max-age=31536000, immutable',
      },
    });
  });

  return app;
}

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

/** Made once on first sight, then kept beside the original. */
async function pictureOf(deps: Deps, sha256: string, size: PictureSize): Promise<Readable | null> {
  const kept = await deps.files.read(`${sha256}.${size}`);
  if (kept) return kept;
  const original = await deps.files.open(sha256);
  if (!original) return null;
  try {
    const picture = await renderPicture(original.path, size).catch(() => null);
    if (!picture) return null;
    await deps.files.put(`${sha256}.${size}`, picture);
    return Readable.from(picture);
  } finally {
    await original.release();
  }
}
