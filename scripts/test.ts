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
const {
  numPassedTests = 0,
  numFailedTests = 0,
  numFailedTestSuites = 0,
} = await readFile(report, 'utf8').then(JSON.parse, () => ({}));
await rm(folder, { recursive: true, force: true });
tally.passed += numPassedTests;
tally.failed += Math.max(numFailedTests, numFailedTestSuites > 0 || exit !== 0 ? 1 : 0);

console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 ? 0 : 1);
