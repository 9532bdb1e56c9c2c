import { isPlainDate, type PlainDate, plainDate } from '@svodka/domain';
import { salesByMonth } from '../analytics/index.ts';
import { type CliAnswer, type CliCommand, type CliInput, WrongUsage } from './cli-command.ts';
import { type CliDeps, withDeps } from './with-deps.ts';

interface Report {
  title: string;
  read(deps: CliDeps, period: { from: PlainDate; to: PlainDate }): Promise<readonly object[]>;
}

/** Every report by its name; a new one adds its line here. */
const reports: Readonly<Record<string, Report>> = {
  'sales-by-month': {
    title: 'Заказы и суммы по менеджерам и месяцам',
    read: ({ db }, period) => salesByMonth(db, period),
  },
};

export const reportCommand: CliCommand = {
  usage: ['report --list', `report ${Object.keys(reports).join('|')} [--from D] [--to D]`],
  async run(input) {
    if (input.options.list) return listReports();
    const [name, ...more] = input.words;
    const report = name === undefined ? undefined : reports[name];
    if (report === undefined || more.length > 0)
      throw new WrongUsage('Такого отчёта нет. Список: svodka report --list.');
    return showReport(report, input);
  },
};

function listReports(): CliAnswer {
  const list = Object.entries(reports).map(([name, { title }]) => ({ name, title }));
  return { data: { reports: list }, lines: list.map(({ name, title }) => `${name}  ${title}`) };
}

async function showReport(report: Report, { options, env }: CliInput): Promise<CliAnswer> {
  const rows = await withDeps(env, (deps) => {
    const today = deps.clock.today();
    const from = dayOf('--from', options.from) ?? plainDate(`${today.slice(0, 4)}-01-01`);
    return report.read(deps, { from, to: dayOf('--to', options.to) ?? today });
  });
  const lines = rows.map((row) => Object.values(row).join('\t'));
  return { data: { rows }, lines: [Object.keys(rows[0] ?? {}).join('\t'), ...lines] };
}

function dayOf(option: string, text: string | undefined): PlainDate | null {
  if (text === undefined) return null;
  if (!isPlainDate(text)) throw new WrongUsage(`${option}: день пишется как 2026-11-23.`);
  return text;
}
