import { stat } from 'node:fs/promises';
import { ok, type RefusalCode, type Result, refuse } from '@svodka/domain';
import { type DrawingProblem, drawInThread } from '../drawings/index.ts';
import { type FileKind, kindOfFile } from './file-kind.ts';
import { measurePicture, renderPicture } from './picture.ts';

/** What was made of a file so that it can be seen: parts are kept beside the original, by the names they have here. */
export interface Sight {
  readonly kind: FileKind;
  readonly width: number | null;
  readonly height: number | null;
  readonly parts: Readonly<Partial<Record<'thumbnail' | 'sheet' | 'pages' | 'problem', Buffer>>>;
}

/** Larger ones are kept and downloaded, not drawn. */
const largestDrawing = { svg: 20, dxf: 32, pdf: 100 } as const;
const megabyte = 1_048_576;
const thumbnailEdge = 320;

const problems = {
  broken: 'file.unreadable',
  tooComplex: 'drawing.tooComplex',
  empty: 'drawing.empty',
  locked: 'drawing.locked',
} as const satisfies Record<DrawingProblem, RefusalCode>;

export const problemOf = (problem: DrawingProblem) => problems[problem];

/**
 * Looks into an uploaded file and makes what it will be seen by. Refusals: `file.notWhatItSays`, `file.unreadable`,
 * `file.tooManyPixels`. A drawing that is sound and can't be shown is no refusal: why is its `problem`.
 */
export async function lookAt(path: string, name: string): Promise<Result<Sight>> {
  const kind = await kindOfFile(path, name);
  if (kind === null) return refuse('file.notWhatItSays', { name });
  const { form } = kind;
  if (form === 'picture') return lookAtPicture(path, name, kind);
  if (form === 'other' || form === 'model') return ok(unseen(kind, form === 'model' ? 'drawing.onlyDownload' : null));
  if ((await stat(path)).size > largestDrawing[form] * megabyte) return ok(unseen(kind, 'drawing.tooComplex'));
  const drawn = await drawInThread(
    form === 'pdf' ? { kind: form, path, page: 1, edge: thumbnailEdge } : { kind: form, path },
  );
  if ('problem' in drawn) {
    return drawn.problem === 'broken'
      ? refuse('file.unreadable', { name })
      : ok(unseen(kind, problemOf(drawn.problem)));
  }
  const { width, height } = drawn;
  const bytes = Buffer.from(drawn.bytes);
  const thumbnail = await renderPicture(bytes, 'thumbnail').catch(() => null);
  const whole = form === 'pdf' ? { pages: Buffer.from(String(drawn.pages)) } : { sheet: bytes };
  const parts = thumbnail ? { ...whole, thumbnail } : whole;
  return ok({ kind, width, height, parts });
}

async function lookAtPicture(path: string, name: string, kind: FileKind): Promise<Result<Sight>> {
  const measure = await measurePicture(path);
  if (measure === 'tooManyPixels') return refuse('file.tooManyPixels', { name });
  const thumbnail = measure === 'unreadable' ? null : await renderPicture(path, 'thumbnail').catch(() => null);
  if (measure === 'unreadable' || thumbnail === null) return refuse('file.unreadable', { name });
  return ok({ kind, ...measure, parts: { thumbnail } });
}

function unseen(kind: FileKind, problem: RefusalCode | null): Sight {
  return { kind, width: null, height: null, parts: problem === null ? {} : { problem: Buffer.from(problem) } };
}
