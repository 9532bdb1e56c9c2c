import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { formatDate } from '#lib';
import { Card, Day } from '#ui';
import type { ClientCard } from './card.ts';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-2 border-t border-line2 px-3 py-1.5 first:border-t-0">
      <dt className="text-ink3">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}

export function WhoCard({ card: { client, responsibilities } }: { card: ClientCard }) {
  return (
    <Card title={t`Кто это`}>
      <dl>
        <Fact name={t`Название`}>{client.legalName}</Fact>
        <Fact name={t`ИНН / КПП`}>{[client.inn, client.kpp].filter(Boolean).join(' / ') || '—'}</Fact>
        <Fact name={t`ОГРН`}>{client.ogrn ?? '—'}</Fact>
        <Fact name={t`Деятельность`}>{client.activities.join(', ') || '—'}</Fact>
        {client.note ? (
          <Fact name={t`Заметка`}>
            <span className="whitespace-pre-line">{client.note}</span>
          </Fact>
        ) : null}
        <Fact name={t`Вели`}>
          <ul>
            {responsibilities.map((one) => (
              <li key={one.fromDay}>
                {one.managerName}{' '}
                <span className="text-s text-ink3">
                  {t`с ${formatDate(one.fromDay)}`}
                  {one.untilDay ? ` ${t`по ${formatDate(one.untilDay)}`}` : ''}
                </span>
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={t`В базе с`}>
          <Day value={client.createdAt} near={false} />
        </Fact>
      </dl>
    </Card>
  );
}
