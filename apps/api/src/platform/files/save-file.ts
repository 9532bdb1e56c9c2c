import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Database, DatabaseTransaction } from '@svodka/database';
import { ok, type Result } from '@svodka/domain';
import { newId } from '../new-id.ts';
import { kindOfName } from './file-kind.ts';
import { lookAt, type Sight } from './look-at.ts';
import type { FileStore } from './store.ts';

export interface SavedFile {
  id: string;
  name: string;
  mime: string;
  size: number;
}

interface SaveDeps {
  db: Database | DatabaseTransaction;
  files: FileStore;
}

interface Source {
  /** A finished temporary file. */
  path: string;
  name: string;
  authorId: string | null;
}

/**
 * Takes a file of a person into the store, unless it is a picture or drawing that can't be one. The same bytes are kept
 * once. Refusals: those of `lookAt`.
 */
export async function takeFile(deps: SaveDeps, source: Source): Promise<Result<SavedFile>> {
  const sha256 = await hashOf(source.path);
  const known = await findKnown(deps, sha256);
  if (known) return ok(known);
  const name = safeName(source.name);
  const sight = await lookAt(source.path, name);
  return sight.ok ? ok(await keep(deps, { ...source, name }, sha256, sight.value)) : sight;
}

/** Takes a file into the store whatever it is; one that nobody could look at is only downloaded. */
export async function saveFile(deps: SaveDeps, source: Source): Promise<SavedFile> {
  const sha256 = await hashOf(source.path);
  const known = await findKnown(deps, sha256);
  if (known) return known;
  const name = safeName(source.name);
  const sight = await lookAt(source.path, name);
  if (sight.ok) return keep(deps, { ...source, name }, sha256, sight.value);
  const problem = Buffer.from(sight.error.code);
  return keep(deps, { ...source, name }, sha256, {
    kind: kindOfName(name),
    width: null,
    height: null,
    parts: { problem },
  });
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

function findKnown({ db }: SaveDeps, sha256: string): Promise<SavedFile | undefined> {
  return db.selectFrom('File').select(['id', 'name', 'mime', 'size']).where('sha256', '=', sha256).executeTakeFirst();
}

async function keep({ db, files }: SaveDeps, source: Source, sha256: string, sight: Sight): Promise<SavedFile> {
  const { size } = await stat(source.path);
  for (const [part, body] of Object.entries(sight.parts)) await files.put(`${sha256}.${part}`, body);
  await files.putFile(sha256, source.path);
  return db
    .insertInto('File')
    .values({
      id: newId(),
      sha256,
      name: source.name,
      mime: sight.kind.mime,
      size,
      width: sight.width,
      height: sight.height,
      hasThumbnail: sight.parts.thumbnail !== undefined,
      createdById: source.authorId,
    })
    .onConflict((conflict) => conflict.column('sha256').doUpdateSet({ sha256 }))
    .returning(['id', 'name', 'mime', 'size'])
    .executeTakeFirstOrThrow();
}

/** The last part of whatever path came, without control characters. */
function safeName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = [...last]
    .filter((char) => char >= ' ' && char !== '\u007f')
    .join('')
    .trim()
    .slice(0, 200);
  return clean || 'file';
}
