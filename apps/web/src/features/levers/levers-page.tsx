import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type LeverRecord, leastUsesToJudge, leverOutcomes, sayLeverKind } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, formatInteger, formatPercent, useLocale } from '#lib';
import { Card, EmptyState, PageHeader, QueryView, RowBones, ScrollRegion } from '#ui';
import { outcomeWords } from './outcome-words.ts';

const numberCell = 'px-3 py-1.5 text-right tabular-nums whitespace-nowrap';

function Head() {
  return (
    <thead>
      <tr className="border-b border-line2 text-s text-ink3">
        <th scope="col" className="px-3 py-1.5 text-left font-medium">{t`О чём`}</th>
        <th scope="col" className={`${numberCell} font-medium`}>{t`Доля успеха`}</th>
        <th scope="col" className={`${numberCell} font-medium`}>{t`Сказано`}</th>
        {leverOutcomes.map((outcome) => (
          <th key={outcome} scope="col" className={`${numberCell} font-medium`}>
            <span className="inline-block first-letter:uppercase">{outcomeWords[outcome]()}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row({ record: { kind, uses, outcomes, success } }: { record: LeverRecord }) {
  const locale = useLocale();
  return (
    <tr className="border-t border-line2 first:border-t-0">
      <th scope="row" className="px-3 py-1.5 text-left font-normal">
        {sayLeverKind(kind, locale)}
      </th>
      <td className={`${numberCell} font-semibold`}>
        {success === null ? <span className="font-normal text-ink3">{t`мало данных`}</span> : formatPercent(success)}
      </td>
      <td className={numberCell}>{formatInteger(uses)}</td>
      {leverOutcomes.map((outcome) => (
        <td key={outcome} className={numberCell}>
          {formatInteger(outcomes[outcome])}
        </td>
      ))}
    </tr>
  );
}

/** «Что действует»: what came of the levers used, by what they spoke of. */
export function LeversPage() {
  const query = useQuery(api.levers.statistics.queryOptions());
  const note = t`Что выходило из напоминаний. Доля видна от ${leastUsesToJudge} ответов; «отчасти» считается за половину.`;
  const above = (
    <Link to="/clients" className="hover:underline">
      <Trans>Клиенты</Trans>
    </Link>
  );
  return (
    <>
      <PageHeader above={above} title={t`Что действует на клиентов`} note={note} />
      <div className="print-flow min-h-0 flex-1 overflow-y-auto p-4">
        <QueryView query={query} skeleton={<RowBones rows={6} />}>
          {(records) =>
            records.length === 0 ? (
              <EmptyState title={t`Рычагами ещё не пользовались`}>
                {t`Отметьте «Сказано» на карточке клиента после звонка, и здесь станет видно, что помогает.`}
              </EmptyState>
            ) : (
              <Card title={t`По видам`} className="max-w-4xl">
                <ScrollRegion label={t`По видам`}>
                  <table className="w-full">
                    <Head />
                    <tbody>
                      {records.map((record) => (
                        <Row key={record.kind} record={record} />
                      ))}
                    </tbody>
                  </table>
                </ScrollRegion>
              </Card>
            )
          }
        </QueryView>
      </div>
    </>
  );
}
