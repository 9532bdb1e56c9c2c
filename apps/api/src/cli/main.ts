import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readProcessEnv } from '../platform/env.ts';
import { type CliAnswer, type CliOptions, WrongUsage } from './cli-command.ts';
import { commands, usage } from './commands.ts';
import { failureOf } from './failure.ts';

const root = join(import.meta.dirname, '../../../..');

const options = {
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  map: { type: 'string' },
  lifecycle: { type: 'string' },
  'dry-run': { type: 'boolean' },
  orders: { type: 'string' },
  name: { type: 'string' },
  role: { type: 'string' },
  service: { type: 'string' },
  password: { type: 'string' },
  list: { type: 'boolean' },
  from: { type: 'string' },
  to: { type: 'string' },
  'as-of': { type: 'string' },
  by: { type: 'string' },
} as const;

const args = process.argv.slice(2);
const asJson = args.includes('--json');

// A reader that has seen enough (`| head`) is no failure of ours.
process.stdout.on('error', () => {});

try {
  const { positionals, values } = readArguments(args);
  const answer = values.help ? help() : await runCommand(positionals, values);
  process.stdout.write(asJson ? `${JSON.stringify(answer.data)}\n` : `${answer.lines.join('\n')}\n`);
  process.exitCode = answer.exitCode ?? 0;
} catch (error) {
  const { exitCode, code, message } = failureOf(error);
  process.stderr.write(`${message}\n`);
  if (asJson) process.stdout.write(`${JSON.stringify({ error: { code, message } })}\n`);
  process.exitCode = exitCode;
}

function readArguments(given: string[]) {
  try {
    return parseArgs({ args: given, options, allowPositionals: true });
  } catch (error) {
    throw new WrongUsage(`Не понимаю: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function help(): CliAnswer {
  return { data: { usage: usage() }, lines: [usage()] };
}

function runCommand([name, ...words]: readonly string[], values: CliOptions): Promise<CliAnswer> {
  const command = name === undefined ? undefined : commands[name];
  if (command === undefined) throw new WrongUsage(name === undefined ? 'Назовите команду.' : `Команды «${name}» нет.`);
  return command.run({ words, options: values, env: readProcessEnv(root) });
}
