import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';

/** Types, lint, dead code, build, then every test; the last line counts them all: `N passed, N failed`. */
const checks: [name: string, command: string, args: string[]][] = [
  ['types', 'turbo', ['run', 'types', '--output-logs=errors-only']],
  ['Biome', 'biome', ['check', '--error-on-warnings', '.']],
  ['knip', 'knip', []],
  ['build', 'turbo', ['run', 'build', '--output-logs=errors-only']],
];

const tally = { passed: 0, failed: 0 };

for (const [name, command, args] of checks) {
  console.log(`\n— ${name}`);
  const good = (await run(command, args)) === 0;
  tally[good ? 'passed' : 'failed'] += 1;
  if (!good) console.log(`${name} failed`);
}

const folder = await mkdtemp(join(tmpdir(), 'svodka-report-'));
const report = join(folder, 'report.json');
console.log('\n— tests');
const exit = await run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]);
interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

const nothing: TestReport = { numPassedTests: 0, numFailedTests: 0, testResults: [] };
const told: TestReport = await readFile(report, 'utf8').then(JSON.parse, () => nothing);
await rm(folder, { recursive: true, force: true });
/** A file that broke before its first test has no failed test to count; a run that broke altogether, not even files. */
const brokenFiles = told.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
const failures = told.numFailedTests + brokenFiles.length;
tally.passed += told.numPassedTests;
tally.failed += exit === 0 ? failures : Math.max(failures, 1);

console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 ? 0 : 1);
