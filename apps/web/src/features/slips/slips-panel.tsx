import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  api,
  formatDate,
  formatLines,
  formatPercent,
  formatSigned,
  type Inputs,
  moveCauseWords,
  type Outputs,
  say,
  today,
} from '#lib';
import { QueryView, RowBones, ShareBar } from '#ui';
import { SlipWaterfall } from './slip-waterfall.tsx';

type Slip = Outputs['orders']['slip'];
type OnTime = Outputs['orders']['onTime'];

interface SlipsPanelProps {
  filter: Inputs['orders']['slip'];
  /** When the goods left, for the figures on time; this year so far unless told. */
  from: string | undefined;
  to: string | undefined;
}

/** What moved the dates of a set of orders, and what of the lateness re-dating hides. */
export function SlipsPanel({ filter, from, to }: SlipsPanelProps) {
  const period = {
    from: from ?? `${today().slice(0, 4)}-01-01`,
    to: to ?? today(),
    managerId: filter.managerId ?? null,
  };
  const slip = useQuery(api.orders.slip.queryOptions(filter, { placeholderData: keepPreviousData }));
  const onTime = useQuery(api.orders.onTime.queryOptions(period, { placeholderData: keepPreviousData }));
  return (
    <section
      aria-label={t`Сдвиги сроков`}
      className="grid gap-x-8 gap-y-4 border-t border-line bg-panel px-4 py-3 min-[900px]:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]"
    >
      <QueryView query={slip} skeleton={<RowBones rows={4} />}>
        {(data) => <Causes slip={data} />}
      </QueryView>
      <QueryView query={onTime} skeleton={<RowBones rows={3} />}>
        {(data) => <Punctuality onTime={data} from={period.from} to={period.to} />}
      </QueryView>
    </section>
  );
}

function Causes({ slip: { causes, workingDays, promisedLines, movedLines } }: { slip: Slip }) {
  const promised = formatLines(promisedLines);
  const [first] = causes;
  if (!first) return <p className="text-ink3">{t`Обещано: ${promised}. Сроки не переносились.`}</p>;
  const days = plural(Math.abs(workingDays), {
    one: '# рабочий день',
    few: '# рабочих дня',
    many: '# рабочих дней',
    other: '# рабочего дня',
  });
  const main = say(moveCauseWords, first.cause);
  const title =
    workingDays > 0
      ? t`Сроки ушли на ${days}, больше всего — «${main}»; переносились ${movedLines} из ${promised}`
      : t`Переносы не сделали сроки позже; переносились ${movedLines} из ${promised}`;
  return <SlipWaterfall title={title} causes={causes} end={t`Всего по позициям`} />;
}

function Share({ label, share, count }: { label: string; share: number; count: number }) {
  const lines = formatLines(count);
  return (
    <div className="mt-2">
      <div className="flex justify-between gap-3">
        <span>
          {label} <span className="text-s text-ink3">{lines}</span>
        </span>
        <b className="font-semibold">{formatPercent(share)}</b>
      </div>
      <ShareBar filled={share} label={`${label}: ${formatPercent(share)}`} />
    </div>
  );
}

function Punctuality({
  onTime: { lines, byPromise, byCurrent },
  from,
  to,
}: {
  onTime: OnTime;
  from: string;
  to: string;
}) {
  const [first, last] = [formatDate(from), formatDate(to)];
  if (lines === 0) return <p className="text-ink3">{t`С ${first} по ${last} полностью отгруженных позиций нет.`}</p>;
  const hidden = formatSigned(Math.round(((byCurrent - byPromise) * 100) / lines));
  const shipped = formatLines(lines);
  return (
    <div>
      <h3 className="text-s font-semibold text-ink2">
        <Trans>Отгружено вовремя и полностью: переносы добавили {hidden} п. п.</Trans>
      </h3>
      <Share label={t`К первому обещанию`} share={byPromise / lines} count={byPromise} />
      <Share label={t`К последнему сроку`} share={byCurrent / lines} count={byCurrent} />
      <p className="mt-2 text-s text-ink3">{t`Из отгруженного с ${first} по ${last}: ${shipped}.`}</p>
    </div>
  );
}
