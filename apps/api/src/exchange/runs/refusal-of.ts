import { UnreadableFile } from '../read/index.ts';
import { fileSentence, RefusedImport } from '../report/index.ts';

export interface ImportFailure {
  code: string;
  /** A sentence for a person. */
  message: string;
}

/** Why an import was refused, in words; null for an error that is no refusal. */
export function refusalOf(error: unknown): ImportFailure | null {
  if (error instanceof UnreadableFile) return { code: error.code, message: fileSentence(error) };
  if (error instanceof RefusedImport) return { code: error.code, message: error.message };
  return null;
}
