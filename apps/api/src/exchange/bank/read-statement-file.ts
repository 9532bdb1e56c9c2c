import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BankStatement, namingFile, readBankStatement, UnreadableFile } from '../read/index.ts';

/** A bank's statement of a year is a few megabytes: more than this is something else. */
const mostBytes = 64 * 1024 * 1024;

export interface StatementFile {
  file: string;
  statement: BankStatement;
}

/** Reads a statement whole. Throws `UnreadableFile` with the file's name. */
export async function readStatementFile(path: string): Promise<StatementFile> {
  const file = basename(path);
  const statement = await namingFile(file, async () => {
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) throw new UnreadableFile('file-missing');
    if (found.size > mostBytes) throw new UnreadableFile('file-too-large');
    return readBankStatement(await readFile(path));
  });
  return { file, statement };
}
