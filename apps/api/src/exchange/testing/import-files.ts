import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestApp } from '../../testing/test-app.ts';
import { type ImportJob, type ImportReport, importByCommand } from '../index.ts';

/** Writes a file of a test's own and gives its path. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'svodka-import-')), name);
  writeFileSync(path, content);
  return path;
}

export function importJob(app: TestApp, job: ImportJob, dryRun = false): Promise<ImportReport> {
  return importByCommand(app.deps, job, dryRun);
}
