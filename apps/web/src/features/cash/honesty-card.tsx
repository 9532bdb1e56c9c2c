import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ForecastMethod } from '@svodka/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api, formatDate, formatDecimal, formatInteger, formatPercent, type Outputs, useMe } from '#lib';
import { Button, Card, CardEmpty, Moment, Money, QueryView, RowBones, ScrollRegion, showToast, Tag } from '#ui';

type Honesty = NonNullable<Outputs['cash']['honesty']>;

/** A band that means what it says holds between these shares of outcomes. */
const honest = { least: 0.75, most: 0.85 } as const;

function Coverage({ value }: { value: number }) {
  const kept = value >= honest.least && value <= honest.most;
  return <Tag tone={kept ? 'done' : 'risk'}>{formatPercent(value)}</Tag>;
}

function ErrorCell({ value, least }: { value: number; least: boolean }) {
  return (
    <td className={`num ${least ? 'font-semibold' : 'text-ink2'}`}>
      <Money kopecks={Math.round(value)} shown="never" sign={false} />
    </td>
  );
}

function HorizonRow({ row }: { row: Honesty['byHorizon'][number] }) {
  const { weeks, coverage, error } = row;
  const least = Math.min(error.model, error.meanDelay, error.dueDate);
  return (
    <tr className="border-t border-line2 [&>*]:px-3 [&>*]:py-1">
      <th scope="row" className="text-left font-[550] whitespace-nowrap">
        {plural(weeks, { one: '# неделя', few: '# недели', many: '# недель', other: '# недели' })}
      </th>
      <td className="num">{formatInteger(row.cases)}</td>
      <td className="text-right">
        <Coverage value={coverage} />
      </td>
      <ErrorCell value={error.model} least={error.model === least} />
      <ErrorCell value={error.meanDelay} least={error.meanDelay === least} />
      <ErrorCell value={error.dueDate} least={error.dueDate === least} />
    </tr>
  );
}

/** Which method money is expected by, and why. */
function Verdict({ best, dayError }: Pick<Honesty, 'best' | 'dayError'>) {
  const why: Record<ForecastMethod, string> = {
    model: t`Ожидаем по модели: за четыре недели она ошибалась меньше, чем срок по графику и средняя задержка.`,
    meanDelay: t`Ожидаем по средней задержке: за четыре недели она ошибалась не больше модели, а устроена проще.`,
    dueDate: t`Ожидаем по срокам графика: за четыре недели они ошибались не больше модели, а устроены проще.`,
  };
  return (
    <p className="border-t border-line2 px-3 py-2 text-ink2">
      <span className="text-ink">{why[best]}</span>
      {dayError === null ? null : (
        <>
          {' '}
          <Trans>
            День оплаты модель угадывала с ошибкой {formatDecimal(dayError.model)} дня, средняя задержка{' '}
            {formatDecimal(dayError.meanDelay)}, срок {formatDecimal(dayError.dueDate)}.
          </Trans>
        </>
      )}
    </p>
  );
}

function Judged({ honesty }: { honesty: Honesty }) {
  return (
    <>
      <ScrollRegion label={t`Ошибки прогноза`}>
        <table className="w-full">
          <thead>
            <tr className="text-left text-s text-ink3 [&>th]:px-3 [&>th]:py-1.5 [&>th]:font-medium">
              <th>{t`Вперёд на`}</th>
              <th className="num">{t`Прогнозов`}</th>
              <th className="num">{t`Попало в полосу (надо 75–85 %)`}</th>
              <th className="num">{t`Ошибка модели, ₽`}</th>
              <th className="num">{t`по средней задержке`}</th>
              <th className="num">{t`по сроку`}</th>
            </tr>
          </thead>
          <tbody>
            {honesty.byHorizon.map((row) => (
              <HorizonRow key={row.weeks} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Verdict {...honesty} />
    </>
  );
}

/** «Насколько прогноз честен»: forecasts of the last year beside what came. */
export function HonestyCard() {
  const query = useQuery(api.cash.honesty.queryOptions());
  const me = useMe();
  const judge = useMutation(
    api.cash.judgeAnew.mutationOptions({
      onSuccess: () => showToast(t`Пересчитываем прогнозы за год. Это займёт минуту-другую; итог появится здесь сам.`),
    }),
  );
  const mayJudge = me.permissions.some((held) => held === 'payment.record');
  const { data: honesty } = query;
  return (
    <Card
      title={t`Насколько прогноз честен`}
      note={
        honesty ? (
          <>
            <Trans>
              прогнозы с {formatDate(honesty.from)} по {formatDate(honesty.to)}, проверено
            </Trans>{' '}
            <Moment value={honesty.judgedAt} />
          </>
        ) : undefined
      }
      actions={
        mayJudge ? (
          <Button small busy={judge.isPending} onClick={() => judge.mutate()}>
            <Trans>Пересчитать</Trans>
          </Button>
        ) : undefined
      }
    >
      <QueryView query={query} skeleton={<RowBones rows={4} />}>
        {(judged) =>
          judged === null || judged.forecasts === 0 ? (
            <CardEmpty>
              <Trans>
                Прогнозы ещё не проверяли. Проверка повторяет прогноз на каждый понедельник прошлого года по тому, что
                было известно в тот день, и сравнивает с тем, что пришло.
              </Trans>
            </CardEmpty>
          ) : (
            <Judged honesty={judged} />
          )
        }
      </QueryView>
    </Card>
  );
}
