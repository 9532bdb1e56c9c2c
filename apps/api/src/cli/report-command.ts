import { type PlainDate, plainDate } from '@svodka/domain';
import { salesByMonth } from '../analytics/index.ts';
import { readInflow } from '../cash/index.ts';
import { readPortfolio } from '../portfolio/index.ts';
import { type CliAnswer, type CliCommand, type CliInput, WrongUsage } from './cli-command.ts';
import { dayOption } from './day-option.ts';
import { type CliDeps, withDeps } from './with-deps.ts';

interface ReportPeriod {
  from: PlainDate;
  to: PlainDate;
  /** How the period is divided, where a report divides it. */
  by: string | undefined;
}

interface Report {
  title: string;
  read(deps: CliDeps, period: ReportPeriod): Promise<readonly object[]>;
}

/** Every report by its name; a new one adds its line here. */
const reports: Readonly<Record<string, Report>> = {
  'sales-by-month': {
    title: 'Заказы и суммы по менеджерам и месяцам',
    read: ({ db }, period) => salesByMonth(db, period),
  },
  inflow: {
    title: 'Поступления: по графику и пришло, по неделям или месяцам (--by week|month)',
    read: async ({ db }, { by, ...period }) => (await readInflow(db, { ...period, by: periodOf(by) })).rows,
  },
  portfolio: {
    title: 'Портфель по месяцам: в работе, на будущее и с учётом шансов (--by shipment|money)',
    read: async (deps, { by }) => {
      const { byShipment, byMoney } = await readPortfolio(deps, {});
      return by === 'money' ? byMoney : byShipment;
    },
  },
};

export const reportCommand: CliCommand = {
  usage: ['report --list', `report ${Object.keys(reports).join('|')} [--from D] [--to D] [--by …]`],
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
    const from = dayOption('--from', options.from) ?? plainDate(`${today.slice(0, 4)}-01-01`);
    return report.read(deps, { from, to: dayOption('--to', options.to) ?? today, by: options.by });
  });
  const lines = rows.map((row) => Object.values(row).join('\t'));
  return { data: { rows }, lines: [Object.keys(rows[0] ?? {}).join('\t'), ...lines] };
}

function periodOf(by: string | undefined): 'week' | 'month' {
  if (by === undefined || by === 'week') return 'week';
  if (by !== 'month') throw new WrongUsage('--by: week или month.');
  return by;
}
