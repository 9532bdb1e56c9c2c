import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { api } from '#lib';
import { Card, CardEmpty, PageHeader, QueryView, RowBones } from '#ui';
import { AbsenceRow } from './absence-row.tsx';
import { AddAbsence } from './add-absence.tsx';

/** Who is away and who does their work: everybody looks, one writes of oneself, the head of anybody. */
export function AbsencePage() {
  const query = useQuery(api.people.absences.queryOptions());
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        title={t`Отсутствие и замещение`}
        note={t`Клиенты, заказы и результаты остаются за отсутствующим, замещающий видит его работу и уведомления.`}
      />
      <div className="grid max-w-5xl items-start gap-3.5 p-4 min-[900px]:grid-cols-[minmax(0,1fr)_340px]">
        <Card title={t`Кого нет и кого скоро не будет`}>
          <QueryView query={query} skeleton={<RowBones rows={4} />}>
            {(rows) =>
              rows.length === 0 ? (
                <CardEmpty>
                  <Trans>Все на месте. Отпуск или командировку можно записать заранее.</Trans>
                </CardEmpty>
              ) : (
                <ul>
                  {rows.map((row) => (
                    <AbsenceRow key={row.id} row={row} />
                  ))}
                </ul>
              )
            }
          </QueryView>
        </Card>
        <AddAbsence />
      </div>
    </div>
  );
}
