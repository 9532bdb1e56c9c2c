import { plainDate } from '@svodka/domain';
import { salesByMonth } from '../analytics/index.ts';
import { readInflow } from '../cash/index.ts';
import { readPortfolio } from '../portfolio/index.ts';
import { bases, groupings, reportReceivables } from '../receivables/index.ts';
import { type CliAnswer, type CliCommand, type CliInput, type CliOptions, WrongUsage } from './cli-command.ts';
import { dayOption } from './day-option.ts';
import { type CliDeps, withDeps } from './with-deps.ts';

interface Report {
  title: string;
  /** Its own options, as the usage shows them. */
  options: string;
  read(deps: CliDeps, options: CliOptions): Promise<readonly object[]>;
}

const divisions = ['week', 'month'] as const;
const monthsOf = ['shipment', 'money'] as const;

/** Every report by its name; a new one adds its line here. */
const reports: Readonly<Record<string, Report>> = {
  'sales-by-month': {
    title: 'Заказы и суммы по менеджерам и месяцам',
    options: '[--from D] [--to D]',
    read: (deps, options) => salesByMonth(deps.db, periodOf(deps, options)),
  },
  inflow: {
    title: 'Поступления: по графику и пришло, по неделям или месяцам',
    options: `[--from D] [--to D] [--by ${divisions.join('|')}]`,
    read: async (deps, options) => {
      const by = oneOf('--by', divisions, options.by) ?? 'week';
      return (await readInflow(deps.db, { ...periodOf(deps, options), by })).rows;
    },
  },
  portfolio: {
    title: 'Портфель по месяцам: в работе, на будущее и с учётом шансов',
    options: `[--by ${monthsOf.join('|')}]`,
    read: async (deps, options) => {
      const { byShipment, byMoney } = await readPortfolio(deps, {});
      return oneOf('--by', monthsOf, options.by) === 'money' ? byMoney : byShipment;
    },
  },
  receivables: {
    title: 'Дебиторка на день: по клиентам, заказам, менеджерам или договорам',
    options: `[--as-of D] [--by ${groupings.join('|')}] [--basis ${bases.join('|')}]`,
    read: (deps, options) =>
      reportReceivables(deps, {
        asOf: dayOption('--as-of', options['as-of']) ?? deps.clock.today(),
        by: oneOf('--by', groupings, options.by) ?? 'client',
        basis: oneOf('--basis', bases, options.basis) ?? 'known',
      }),
  },
};

export const reportCommand: CliCommand = {
  usage: ['report --list', ...Object.entries(reports).map(([name, { options }]) => `report ${name} ${options}`)],
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
  const rows = await withDeps(env, (deps) => report.read(deps, options));
  const lines = rows.map((row) => Object.values(row).join('\t'));
  return { data: { rows }, lines: [Object.keys(rows[0] ?? {}).join('\t'), ...lines] };
}

/** From the beginning of the year to today, unless told otherwise. */
function periodOf({ clock }: CliDeps, { from, to }: CliOptions) {
  const today = clock.today();
  const start = dayOption('--from', from) ?? plainDate(`${today.slice(0, 4)}-01-01`);
  return { from: start, to: dayOption('--to', to) ?? today };
}

function oneOf<T extends string>(option: string, values: readonly T[], text: string | undefined): T | null {
  if (text === undefined) return null;
  const value = values.find((one) => one === text);
  if (value === undefined) throw new WrongUsage(`${option}: бывает ${values.join(', ')}.`);
  return value;
}
