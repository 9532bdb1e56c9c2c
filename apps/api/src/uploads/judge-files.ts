import {
  type ArticleMatch,
  largestUploadedFile,
  matchFile,
  productFileKind,
  splitName,
  type UploadRefusal,
} from '@svodka/domain';
import { checkContent } from './check-content.ts';
import type { UploadDeps } from './deps.ts';
import type { BroughtFile } from './input.ts';
import { readArticles } from './read-articles.ts';

interface Brought {
  path: string;
  size: number;
}

/** What is to become of a brought file, as far as its name and its content tell. */
export type Judged =
  | (Brought & { verdict: 'missing' })
  | (Brought & { verdict: 'refused'; reason: UploadRefusal })
  | (Brought & { verdict: 'fit'; kind: 'photo' | 'drawing'; fileId: string; match: ArticleMatch });

/** Looks at names and contents, before any transaction: drawing a picture is too slow to hold one. */
export async function judgeFiles(deps: UploadDeps, brought: readonly BroughtFile[]): Promise<Judged[]> {
  const [articles, known] = [await readArticles(deps.db), await knownFiles(deps, brought)];
  const judged: Judged[] = [];
  for (const file of brought) {
    const { path, size } = file;
    const kind = productFileKind(path);
    const reason = refusedByName(file, kind);
    const stored = known.find(({ id, sha256 }) => id === file.fileId || sha256 === file.sha256);
    if (reason) judged.push({ path, size, verdict: 'refused', reason });
    else if (!kind || !stored) judged.push({ path, size, verdict: 'missing' });
    else {
      const bad = await checkContent(deps.files, stored.sha256);
      const match = matchFile(articles, path);
      if (bad) judged.push({ path, size, verdict: 'refused', reason: bad });
      else judged.push({ path, size, verdict: 'fit', kind, fileId: stored.id, match });
    }
  }
  return judged;
}

function refusedByName({ path, size }: BroughtFile, kind: 'photo' | 'drawing' | null): UploadRefusal | null {
  if (splitName(path).extension === 'zip') return 'archiveInside';
  if (kind === null) return 'kindUnknown';
  if (size === 0) return 'empty';
  return size > largestUploadedFile ? 'tooLarge' : null;
}

function knownFiles({ db }: UploadDeps, brought: readonly BroughtFile[]): Promise<{ id: string; sha256: string }[]> {
  const ids = brought.flatMap(({ fileId }) => fileId ?? []);
  const hashes = brought.flatMap(({ sha256 }) => sha256 ?? []);
  return db
    .selectFrom('File')
    .select(['id', 'sha256'])
    .where((eb) => eb.or([eb('id', '=', eb.fn.any(eb.val(ids))), eb('sha256', '=', eb.fn.any(eb.val(hashes)))]))
    .execute();
}
