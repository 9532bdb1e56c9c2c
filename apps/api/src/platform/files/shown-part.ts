import { buffer } from 'node:stream/consumers';
import { ok, type Result, refusalCodes, refuse } from '@svodka/domain';
import { drawInThread } from '../drawings/index.ts';
import { kindOfFile } from './file-kind.ts';
import { lookAt, problemOf } from './look-at.ts';
import { type PictureSize, renderPicture } from './picture.ts';
import type { FileStore } from './store.ts';

/** What a file is seen by is made on first sight, then kept beside the original. */
export interface Shown {
  readonly files: FileStore;
  readonly sha256: string;
  readonly name: string;
}

/** Points that the longer side of a page takes: A3 is read at 220 to the inch, A1 at 110. */
const pageEdge = 3_600;
const previewEdge = 1_600;
const mostPages = 2_000;

/** A picture of whatever can be seen, in one of the sizes. Refusals: `request.notFound`, `file.unreadable`, why it isn't drawn. */
export async function shownPicture(shown: Shown, size: PictureSize): Promise<Result<Buffer>> {
  const kept = await keptPart(shown, size);
  if (kept) return ok(kept);
  const form = await withOriginal(shown, async (path) => (await kindOfFile(path, shown.name))?.form ?? null);
  if (form === 'picture') return keepPart(shown, size, await withOriginal(shown, (path) => rendered(path, size)));
  if (form !== 'svg' && form !== 'dxf' && form !== 'pdf') return refuse('request.notFound');
  const source = form === 'pdf' ? await drawnPage(shown, 1, previewEdge) : await shownSheet(shown);
  return source.ok ? keepPart(shown, size, await rendered(source.value, size)) : source;
}

/** A drawing as an SVG that does nothing but be seen. Refusals: why it isn't drawn. */
export async function shownSheet(shown: Shown): Promise<Result<Buffer>> {
  const kept = (await keptPart(shown, 'sheet')) ?? (await keptProblem(shown));
  if (kept) return Buffer.isBuffer(kept) ? ok(kept) : kept;
  const sight = await withOriginal(shown, (path) => lookAt(path, shown.name));
  if (sight === null) return refuse('request.notFound');
  const { sheet, problem } = sight.ok ? sight.value.parts : { problem: Buffer.from(sight.error.code) };
  if (sheet) return keepPart(shown, 'sheet', sheet);
  if (problem) await shown.files.put(`${shown.sha256}.problem`, problem);
  return (await keptProblem(shown)) ?? refuse('request.notFound');
}

/** One page of a PDF, counted from 1. Refusals: why it isn't drawn. */
export async function shownPage(shown: Shown, page: number): Promise<Result<Buffer>> {
  const kept = (await keptPart(shown, `page-${page}`)) ?? (await keptProblem(shown));
  if (kept) return Buffer.isBuffer(kept) ? ok(kept) : kept;
  if (page < 1 || page > mostPages) return refuse('request.notFound');
  const drawn = await drawnPage(shown, page, pageEdge);
  return drawn.ok ? keepPart(shown, `page-${page}`, drawn.value) : drawn;
}

async function drawnPage(shown: Shown, page: number, edge: number): Promise<Result<Buffer>> {
  const drawn = await withOriginal(shown, (path) => drawInThread({ kind: 'pdf', path, page, edge }));
  if (drawn === null) return refuse('request.notFound');
  if ('problem' in drawn) return refuse(problemOf(drawn.problem), { name: shown.name });
  await shown.files.put(`${shown.sha256}.pages`, Buffer.from(String(drawn.pages)));
  return ok(Buffer.from(drawn.bytes));
}

/** How many pages a PDF has. */
export async function countPages(shown: Shown): Promise<Result<number>> {
  const kept = (await keptPart(shown, 'pages')) ?? (await keptProblem(shown));
  if (kept) return Buffer.isBuffer(kept) ? ok(Number(kept.toString())) : kept;
  const first = await shownPage(shown, 1);
  return first.ok ? ok(Number((await keptPart(shown, 'pages'))?.toString() ?? 1)) : first;
}

async function keptPart({ files, sha256 }: Shown, part: string): Promise<Buffer | null> {
  const body = await files.read(`${sha256}.${part}`);
  return body ? buffer(body) : null;
}

async function keptProblem(shown: Shown) {
  const problem = (await keptPart(shown, 'problem'))?.toString();
  const code = refusalCodes.find((known) => known === problem);
  return code ? refuse(code, { name: shown.name }) : null;
}

async function keepPart(shown: Shown, part: string, body: Buffer | null): Promise<Result<Buffer>> {
  if (body === null) return refuse('file.unreadable', { name: shown.name });
  await shown.files.put(`${shown.sha256}.${part}`, body);
  return ok(body);
}

const rendered = (source: string | Buffer, size: PictureSize) => renderPicture(source, size).catch(() => null);

async function withOriginal<Value>({ files, sha256 }: Shown, work: (path: string) => Promise<Value>) {
  const original = await files.open(sha256);
  if (!original) return null;
  try {
    return await work(original.path);
  } finally {
    await original.release();
  }
}
