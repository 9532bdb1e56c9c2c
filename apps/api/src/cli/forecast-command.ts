import type { PlainDate } from '@svodka/domain';
import { backtestCash, forecastCash } from '../cash/index.ts';
import { type CliAnswer, type CliCommand, type CliInput, Refused, WrongUsage } from './cli-command.ts';
import { dayOption } from './day-option.ts';
import { withDeps } from './with-deps.ts';

export const forecastCommand: CliCommand = {
  usage: ['forecast cash [--as-of D]', 'forecast backtest --from D --to D'],
  run(input) {
    const [what, ...more] = input.words;
    if (what === 'cash' && more.length === 0) return showForecast(input);
    if (what === 'backtest' && more.length === 0) return showBacktest(input);
    throw new WrongUsage('Прогноз бывает такой: forecast cash, forecast backtest.');
  },
};

const roubles = (kopecks: number) => String(Math.round(kopecks / 100));

async function showForecast({ options, env }: CliInput): Promise<CliAnswer> {
  const day = dayOption('--as-of', options['as-of']);
  const forecast = await withDeps(env, (deps) => {
    if (day !== null && day > deps.clock.today())
      throw new Refused('forecast.future', 'День прогноза ещё не наступил: о нём ничего не известно.');
    return forecastCash(deps, { by: 'week' }, day === null ? {} : { day });
  });
  const rows = forecast.periods.map((week) =>
    [week.from, ...[week.scheduled, week.p10, week.p50, week.p90, week.expected].map(roubles)].join('\t'),
  );
  const head = ['неделя с', 'по графику', 'P10', 'P50', 'P90', 'ожидается, ₽'].join('\t');
  return { data: forecast, lines: [`На ${forecast.asOf}, метод: ${methods[forecast.method]}`, head, ...rows] };
}

const methods = { model: 'модель', meanDelay: 'средняя задержка', dueDate: 'срок по графику' } as const;

async function showBacktest({ options, env }: CliInput): Promise<CliAnswer> {
  const [from, to] = [dayOption('--from', options.from), dayOption('--to', options.to)];
  if (from === null || to === null) throw new WrongUsage('Назовите дни: forecast backtest --from D --to D.');
  const honesty = await withDeps(env, (deps) => judge(deps, { from, to }));
  const head = ['недель', 'прогнозов', 'в полосе 80 %', 'ошибка модели, ₽', 'по сроку, ₽', 'по средней задержке, ₽'];
  const rows = honesty.byHorizon.map(({ weeks, cases, coverage, error }) =>
    [
      weeks,
      cases,
      `${Math.round(coverage * 100)} %`,
      ...[error.model, error.dueDate, error.meanDelay].map(roubles),
    ].join('\t'),
  );
  const days = honesty.dayError;
  const told =
    days === null
      ? []
      : [
          `Ошибка в днях: модель ${days.model.toFixed(1)}, по сроку ${days.dueDate.toFixed(1)}, по средней задержке ${days.meanDelay.toFixed(1)}.`,
        ];
  return { data: honesty, lines: [head.join('\t'), ...rows, ...told, `Лучше всех: ${methods[honesty.best]}.`] };
}

async function judge(deps: Parameters<typeof backtestCash>[0], period: { from: PlainDate; to: PlainDate }) {
  const honesty = await backtestCash(deps, period);
  if (honesty.forecasts === 0)
    throw new Refused(
      'forecast.nothingToJudge',
      'За эти дни судить не о чем: нужен хотя бы один понедельник, с которого прошло восемь недель.',
    );
  return honesty;
}
