import { basename } from 'node:path';
import type { UploadRefusal } from '@svodka/domain';
import { runCommand, systemActor } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import { beginUpload } from './begin-upload.ts';
import { bringFiles, broughtOf } from './bring-files.ts';
import type { UploadDeps } from './deps.ts';
import { finishUpload } from './finish-upload.ts';
import { sayUploadRefusal } from './say-refusal.ts';
import { openSources } from './source-files.ts';

/** What became of the files of a folder or an archive. */
export interface FilesReport {
  /** Whose unmatched files can be assigned on the screen. */
  uploadId: string;
  read: number;
  created: number;
  unchanged: number;
  refused: { row: number; file: string; code: UploadRefusal; message: string }[];
  unmatched: { row: number; file: string; message: string; candidates: string[] }[];
}

/** Hangs the pictures and drawings of a folder or an archive on the products that their names mean. Throws `UnreadableFile`. */
export async function importFiles(deps: UploadDeps, path: string): Promise<FilesReport> {
  const sources = await openSources(path);
  try {
    const files = broughtOf(sources.files);
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const begun = { idempotencyKey: newId(), name: basename(path).slice(0, 200), files: files.length, bytes };
    const { id: batchId } = await runCommand(deps, systemActor, (command) => beginUpload(command, begun));
    await bringFiles({ deps, actor: systemActor, batchId }, files);
    await runCommand(deps, systemActor, (command) => finishUpload(command, batchId));
    return await reportOf(deps, batchId);
  } finally {
    sources.close();
  }
}

async function reportOf({ db }: UploadDeps, uploadId: string): Promise<FilesReport> {
  const items = await db
    .selectFrom('UploadItem')
    .select(['path', 'state', 'reason', 'candidates'])
    .where('batchId', '=', uploadId)
    .orderBy('path')
    .execute();
  const products = await db
    .selectFrom('Product')
    .select(['id', 'article'])
    .where((eb) => eb('id', '=', eb.fn.any(eb.val(items.flatMap(({ candidates }) => candidates)))))
    .execute();
  const articles = new Map(products.map(({ id, article }) => [id, article]));
  const rows = items.map((item, at) => ({ ...item, row: at + 1, file: item.path }));
  return {
    uploadId,
    read: items.length,
    created: items.filter(({ state }) => state === 'attached').length,
    unchanged: items.filter(({ state }) => state === 'duplicate').length,
    refused: rows.flatMap(({ row, file, reason: code }) =>
      code ? [{ row, file, code, message: `${file}: ${sayUploadRefusal(code)}.` }] : [],
    ),
    unmatched: rows
      .filter(({ state }) => state === 'unmatched')
      .map(({ row, file, candidates }) => ({
        row,
        file,
        message: `${file}: не подошёл ни к одному артикулу. Назовите его артикулом или привяжите на странице «Загрузка картинок и чертежей».`,
        candidates: candidates.flatMap((id) => articles.get(id) ?? []),
      })),
  };
}
