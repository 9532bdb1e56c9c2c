import type { UploadRefusal } from '@svodka/domain';
import { readProblem } from '../platform/files/shown-part.ts';
import type { FileStore } from '../platform/files/store.ts';

/** What saving found of pictures and drawings that can't be what they say; other problems only keep them from being drawn. */
const refusals: Readonly<Record<string, UploadRefusal>> = {
  'file.notWhatItSays': 'notWhatItSays',
  'file.unreadable': 'unreadable',
  'file.tooManyPixels': 'unreadable',
};

/** Why a stored file is not what its name says; null when it is. */
export async function checkContent(files: FileStore, sha256: string): Promise<UploadRefusal | null> {
  const problem = await readProblem(files, sha256);
  return problem === null ? null : (refusals[problem] ?? null);
}
