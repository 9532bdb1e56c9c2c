import { auditCommand } from './audit-command.ts';
import { type CliCommand, WrongUsage } from './cli-command.ts';
import { demoCommand } from './demo-command.ts';
import { forecastCommand } from './forecast-command.ts';
import { importCommand } from './import-command.ts';
import { reportCommand } from './report-command.ts';
import { userCommand } from './user-command.ts';

function later(name: string, what: string): CliCommand {
  return {
    usage: [`${name}  (появится в следующей версии)`],
    run: () => Promise.reject(new WrongUsage(`${what} появится в следующей версии.`)),
  };
}

export const commands: Readonly<Record<string, CliCommand>> = {
  import: importCommand,
  report: reportCommand,
  audit: auditCommand,
  user: userCommand,
  demo: demoCommand,
  forecast: forecastCommand,
  backup: later('backup DIR', 'Резервное копирование командой'),
  restore: later('restore DIR', 'Восстановление командой'),
};

export function usage(): string {
  const lines = Object.values(commands).flatMap((command) => command.usage.map((line) => `  svodka ${line}`));
  return ['Команды (к любой можно добавить --json):', ...lines].join('\n');
}
