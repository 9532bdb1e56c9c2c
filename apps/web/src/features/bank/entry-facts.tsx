import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatDate, formatMoment } from '#lib';
import { Card } from '#ui';
import { EntryState, howPlaced, Purpose } from './cells.tsx';
import type { Entry } from './row.ts';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink3">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}

const list = 'grid grid-cols-[max-content_minmax(0,1fr)] gap-x-3 gap-y-1 px-3 py-2.5';

/** What the bank said, whole. */
export function EntryFacts({ entry }: { entry: Entry }) {
  const { partyName, partyInn, partyKpp, partyAccount, partyBic } = entry;
  const codes = [partyInn ? t`ИНН ${partyInn}` : null, partyKpp ? t`КПП ${partyKpp}` : null];
  return (
    <Card title={t`Что сказал банк`}>
      <dl className={list}>
        <Fact name={entry.direction === 'out' ? t`Получатель` : t`Плательщик`}>
          <b className="font-semibold">{partyName || '—'}</b>
          <div className="text-ink2">{codes.filter(Boolean).join(', ')}</div>
        </Fact>
        <Fact name={t`Назначение`}>
          <Purpose whole text={entry.purpose} />
        </Fact>
        <Fact name={t`Документ`}>
          {entry.number ? `№ ${entry.number}, ` : ''}
          {formatDate(entry.day)}
        </Fact>
        {partyAccount ? (
          <Fact name={t`Его счёт`}>
            {partyAccount}
            {partyBic ? t`, БИК ${partyBic}` : ''}
          </Fact>
        ) : null}
        <Fact name={t`Наш счёт`}>{entry.ownAccount || '—'}</Fact>
      </dl>
    </Card>
  );
}

/** What became of the line, and the payment that was made of it. */
export function EntryFate({ entry }: { entry: Entry }) {
  return (
    <Card title={t`Что решено`} actions={<EntryState state={entry.state} />}>
      <dl className={list}>
        {entry.clientId ? (
          <Fact name={t`Клиент`}>
            <Link to="/clients/$clientId" params={{ clientId: entry.clientId }} className="link">
              {entry.clientName}
            </Link>
          </Fact>
        ) : null}
        {entry.paymentId ? (
          <Fact name={t`Платёж`}>
            <Link to="/money/payments" search={{ open: entry.paymentId }} className="link">
              {t`Открыть платёж`}
            </Link>
          </Fact>
        ) : null}
        <Fact name={t`Кто решил`}>
          {howPlaced(entry)}
          {entry.decidedAt ? `, ${formatMoment(entry.decidedAt)}` : ''}
        </Fact>
        {entry.note ? <Fact name={t`Примечание`}>{entry.note}</Fact> : null}
      </dl>
    </Card>
  );
}
