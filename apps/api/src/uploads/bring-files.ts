import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileId, isHousekeeping, largestUploadedFile, productFileKind, type UploadRefusal } from '@svodka/domain';
import { UnreadableFile } from '../exchange/index.ts';
import type { Actor } from '../platform/actor.ts';
import { runCommand } from '../platform/command.ts';
import { saveFile } from '../platform/files/save-file.ts';
import { newId } from '../platform/new-id.ts';
import type { UploadDeps } from './deps.ts';
import { longestPath } from './input.ts';
import { type Judged, judgeFiles } from './judge-files.ts';
import { placeFiles } from './place-files.ts';

/** A file on this machine, of a folder or inside an archive. */
export interface SourceFile {
  path: string;
  size: number;
  open(): AsyncIterable<Uint8Array>;
}

export interface Bringing {
  deps: UploadDeps;
  actor: Actor;
  batchId: string;
}

const filesAtOnce = 20;

/** What of a folder or an archive is brought at all. */
export function broughtOf(sources: readonly SourceFile[]): SourceFile[] {
  return sources
    .filter(({ path }) => !isHousekeeping(path))
    .map((file) => ({ ...file, path: file.path.slice(-longestPath) }));
}

/** Places files in a batch, a few in each transaction: killed between two, the next try goes on from there. */
export async function bringFiles(bringing: Bringing, sources: readonly SourceFile[]): Promise<void> {
  for (let at = 0; at < sources.length; at += filesAtOnce) {
    const fresh = await notPlaced(bringing, sources.slice(at, at + filesAtOnce));
    const judged: Judged[] = [];
    for (const source of fresh) judged.push(...(await judge(bringing, source)));
    if (judged.length === 0) continue;
    await runCommand(bringing.deps, bringing.actor, (command) => placeFiles(command, bringing.batchId, judged));
  }
}

async function notPlaced({ deps, batchId }: Bringing, sources: readonly SourceFile[]): Promise<SourceFile[]> {
  const placed = await deps.db
    .selectFrom('UploadItem')
    .select('path')
    .where('batchId', '=', batchId)
    .where(
      'path',
      'in',
      sources.map(({ path }) => path),
    )
    .execute();
  const known = new Set(placed.map(({ path }) => path));
  return sources.filter(({ path }) => !known.has(path));
}

async function judge({ deps, actor }: Bringing, source: SourceFile): Promise<Judged[]> {
  const { path, size } = source;
  const fit = productFileKind(path) !== null && size > 0 && size <= largestUploadedFile;
  const kept = fit ? await keepFile(deps, source, actor.id) : null;
  if (typeof kept === 'string') return [{ path, size, verdict: 'refused', reason: kept }];
  return judgeFiles(deps, [{ path, size, fileId: kept?.id ?? null }]);
}

/** A copy goes into the store: whoever's folder it is, it stays as it is. */
async function keepFile(deps: UploadDeps, { path, open }: SourceFile, authorId: string | null) {
  const copy = join(deps.files.temporary, newId());
  try {
    await pipeline(Readable.from(open()), createWriteStream(copy));
    const { id } = await saveFile(deps, { path: copy, name: path, authorId });
    return { id: fileId(id) };
  } catch (error) {
    if (error instanceof UnreadableFile) return 'damagedInArchive' satisfies UploadRefusal;
    throw error;
  } finally {
    await rm(copy, { force: true });
  }
}
