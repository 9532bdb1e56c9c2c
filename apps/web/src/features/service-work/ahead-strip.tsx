import { t } from '@lingui/core/macro';
import type { Service } from '@svodka/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, formatWeekday, type Outputs, useToday } from '#lib';
import { Bone, ScrollRegion } from '#ui';

type DayAhead = Outputs['serviceTasks']['ahead'][number];

function Bar({ count, most, fill }: { count: number; most: number; fill: string }) {
  return (
    <span className="flex items-center gap-1.5">
      <span className={`min-w-4 tabular-nums ${count === 0 ? 'text-ink3' : 'font-[550]'}`}>{count}</span>
      <i className={`block h-1.5 rounded-sm ${fill}`} style={{ width: `calc((100% - 2.5rem) * ${count / most})` }} />
    </span>
  );
}

interface LoadRowProps {
  name: string;
  hint: string;
  days: readonly DayAhead[];
  countOf: (day: DayAhead) => number;
  most: number;
  fill: string;
}

function LoadRow({ name, hint, days, countOf, most, fill }: LoadRowProps) {
  return (
    <tr>
      <th scope="row" title={hint} className="pr-3 text-left font-medium whitespace-nowrap text-ink2">
        {name}
      </th>
      {days.map((day) => (
        <td key={day.day} className="w-[9%] min-w-16 pr-2">
          <Bar count={countOf(day)} most={most} fill={fill} />
        </td>
      ))}
    </tr>
  );
}

function Load({ days }: { days: readonly DayAhead[] }) {
  const today = useToday();
  const most = Math.max(1, ...days.flatMap(({ due, arriving }) => [due, arriving]));
  return (
    <table className="w-full text-s">
      <caption className="sr-only">{t`Нагрузка по дням`}</caption>
      <thead>
        <tr>
          <th scope="col" className="pr-3 text-left font-semibold whitespace-nowrap">
            {t`Нагрузка по дням`}
          </th>
          {days.map(({ day }) => (
            <th key={day} scope="col" className="pr-2 text-left font-medium whitespace-nowrap text-ink3">
              {day === today ? t`сегодня` : formatWeekday(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <LoadRow
          name={t`Сдать`}
          hint={t`Сколько работ надо сдать в этот день; сегодня считаются и просроченные.`}
          days={days}
          countOf={({ due }) => due}
          most={most}
          fill="bg-accent"
        />
        <LoadRow
          name={t`Придёт`}
          hint={t`Сколько заказов придёт с прежних стадий, если они пройдут по норме.`}
          days={days}
          countOf={({ arriving }) => arriving}
          most={most}
          fill="bg-strip"
        />
      </tbody>
    </table>
  );
}

/** What the coming days bring to a service: its work that falls due, and orders on their way to it. Bars in a table: it reads aloud as one. */
export function AheadStrip({ service }: { service: Service }) {
  const { data } = useQuery(api.serviceTasks.ahead.queryOptions({ service }, { placeholderData: keepPreviousData }));
  return (
    <div className="mx-4 mt-2.5 max-[719px]:hidden">
      {data ? (
        <ScrollRegion label={t`Нагрузка по дням`}>
          <Load days={data} />
        </ScrollRegion>
      ) : (
        <Bone className="h-12 w-full" />
      )}
    </div>
  );
}
