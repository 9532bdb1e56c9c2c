import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../../../..');

/** Real files of other people's exports; they are not in the project, so a test must be ready not to find them. */
const samplesDir = resolve(repository, process.env.SAMPLES_DIR ?? '../shared/samples');

export const samplesAbsent = existsSync(samplesDir) ? null : `no samples in ${samplesDir}: set SAMPLES_DIR`;

export function samplePath(...parts: readonly string[]): string {
  return join(samplesDir, ...parts);
}
