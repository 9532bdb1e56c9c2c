import { basename } from 'node:path';
import type { Lifecycle } from '@svodka/domain';
import { importBank } from '../bank/index.ts';
import { importCommerceMl } from '../commerceml/index.ts';
import { type CanonicalTableName, openSourceFiles } from '../read/index.ts';
import type { Session } from '../session/index.ts';
import { importTable } from '../tables/index.ts';

/** What to import, from files on this machine. */
export type ImportJob =
  | { kind: 'commerceml'; paths: readonly string[] }
  | { kind: 'bank'; paths: readonly string[] }
  | {
      kind: CanonicalTableName;
      path: string;
      mapping?: Readonly<Record<string, string>> | undefined;
      lifecycle?: Lifecycle | undefined;
    };

/** Throws `UnreadableFile` or `RefusedImport` before anything is written. */
export async function importInto(session: Session, job: ImportJob): Promise<void> {
  if (job.kind === 'bank') return importBank(session, job.paths);
  if (job.kind !== 'commerceml') {
    const { kind: table, path, mapping, lifecycle } = job;
    return importTable(session, { table, source: { fileName: basename(path), path }, mapping, lifecycle });
  }
  const source = await openSourceFiles(job.paths);
  try {
    await importCommerceMl(session, source);
  } finally {
    source.close();
  }
}
