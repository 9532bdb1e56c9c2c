import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linesOf } from './lines.ts';
import type { Result } from './result.ts';
import { tableOf } from './table.ts';

const resultsFolder = join(import.meta.dirname, '../results');
const page = join(import.meta.dirname, '../../docs/performance.md');

/** Keeps the whole of a run, round by round, for whoever doubts the median. */
export async function keepResult(result: Result): Promise<string> {
  const file = join(resultsFolder, `${result.date.slice(0, 10)}-${result.orders}.json`);
  await mkdir(resultsFolder, { recursive: true });
  await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
  return file;
}

/** Puts the run's table into docs/performance.md between the marks of its size. */
export function writeIntoDocs(result: Result): Promise<void> {
  return writeBetweenMarks(`${result.orders} orders`, section(result));
}

/** Puts a section into docs/performance.md between its marks, leaving all other text alone. */
export async function writeBetweenMarks(name: string, told: string): Promise<void> {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const text = await readFile(page, 'utf8');
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no place for ${name}`);
  await writeFile(page, `${text.slice(0, from)}${start}\n${told}\n${text.slice(to)}`);
}

function section(result: Result): string {
  const { date, command, rounds, machine } = result;
  const told = [
    `${date.slice(0, 10)}, ${machine.processors}, ${machine.memory}, Node ${machine.node}, PostgreSQL ${machine.postgres}`,
    `limit by ${machine.limitTool}`,
    `median of ${rounds} rounds`,
    `load average before the run ${machine.loadBefore.toFixed(2)}`,
  ].join('; ');
  return `\n\`${command}\`\n\n${told}.\n\n${tableOf(linesOf(result))}\n`;
}
