import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { sql } from 'kysely';
import { systemActor } from '../../platform/command.ts';
import { takePicture } from '../commerceml/index.ts';
import { UnreadableFile } from '../read/index.ts';
import { type ImportReport, rowNote } from '../report/index.ts';
import { type ImportDeps, type Session, writingSession } from '../session/index.ts';
import { attachFile } from './attach-file.ts';
import { articleMatcher } from './match-article.ts';

const pictures = new Set(['.jpg', '.jpeg', '.png', '.webp', '.tif', '.tiff', '.avif']);
const drawings = new Set(['.svg', '.pdf', '.dxf', '.dwg', '.step', '.stp']);

/**
 * Hangs the pictures and drawings of a folder on the products whose articles their names are or begin with. What fits no
 * article, and broken files, are told. The administrator's folder stays as it is.
 */
export async function importFiles(deps: ImportDeps, folder: string): Promise<ImportReport> {
  const names = await filesIn(folder);
  const session = writingSession({ deps, actor: systemActor });
  const match = articleMatcher(await readArticles(session));
  for (const [at, name] of names.entries()) {
    const place = { row: at + 1, file: name };
    const kind = kindOf(name);
    const productId = kind === null ? null : match(basename(name, extname(name)));
    session.tally.read('files');
    if (kind === null || productId === null) {
      session.tally.refuse('files', rowNote(place, 'file-unmatched', { value: name }));
      continue;
    }
    const fileId = await takePicture(session, name, createReadStream(join(folder, name)));
    if (fileId === null) session.tally.refuse('files', rowNote(place, 'picture-unreadable', { value: name }));
    else
      await session.batch((command, tally) => attachFile(command, tally, { productId, fileId, kind, caption: null }));
  }
  return session.tally.report('files');
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new UnreadableFile('file-missing', { file: folder });
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return paths.map((path) => path.slice(folder.length).replace(/^[\\/]+/, '')).toSorted();
}

function kindOf(name: string): 'photo' | 'drawing' | null {
  const extension = extname(name).toLowerCase();
  if (pictures.has(extension)) return 'photo';
  return drawings.has(extension) ? 'drawing' : null;
}

async function readArticles({ deps }: Session): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; article: string }>`
    SELECT "id", "article" FROM "Product" WHERE "article" IS NOT NULL`.execute(deps.db);
  return new Map(rows.map((row) => [row.article, row.id]));
}
