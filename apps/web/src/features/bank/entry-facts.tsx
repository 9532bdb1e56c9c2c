import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { formatDate, formatMoment } from '#lib';
import { Card, Fact, Facts } from '#ui';
import { EntryState, howPlaced, Purpose } from './cells.tsx';
import type { Entry } from './row.ts';

/** What the bank said, whole. */
export function EntryFacts({ entry }: { entry: Entry }) {
  const { partyName, partyInn, partyKpp, partyAccount, partyBic } = entry;
  const codes = [partyInn ? t`ИНН ${partyInn}` : null, partyKpp ? t`КПП ${partyKpp}` : null];
  return (
    <Card title={t`Что сказал банк`}>
      <Facts>
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
      </Facts>
    </Card>
  );
}

/** What became of the line, and the payment that was made of it. */
export function EntryFate({ entry }: { entry: Entry }) {
  return (
    <Card title={t`Что решено`} actions={<EntryState state={entry.state} />}>
      <Facts>
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
      </Facts>
    </Card>
  );
}
