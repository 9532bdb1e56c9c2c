import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { formatDate, formatMoment, useMay } from '#lib';
import { Card, Fact, Facts } from '#ui';
import { type Payment, sayOrigin } from './row.ts';

function Origin({ payment }: { payment: Payment }) {
  const seesBank = useMay('payment.allocate');
  const { entryId, reversesId } = payment;
  const said = sayOrigin(payment);
  if (entryId && seesBank) {
    return (
      <Link to="/money/bank" search={{ tab: 'posted', open: entryId }} className="link">
        {said}
      </Link>
    );
  }
  if (reversesId) {
    return (
      <Link to="/money/payments" search={{ open: reversesId }} className="link">
        {t`сторно платежа`}
      </Link>
    );
  }
  return said;
}

/** Whose money it is, when it came, with what words, from where. */
export function PaymentFacts({ payment }: { payment: Payment }) {
  const { documentNumber, reversedById, reversedAt, reversalReason } = payment;
  return (
    <Card title={t`Платёж`}>
      <Facts>
        <Fact name={t`Клиент`}>
          <Link to="/clients/$clientId" params={{ clientId: payment.clientId }} className="link">
            {payment.clientName}
          </Link>
        </Fact>
        <Fact name={t`День`}>{formatDate(payment.day)}</Fact>
        <Fact name={t`Документ`}>{documentNumber ? `№ ${documentNumber}` : '—'}</Fact>
        <Fact name={payment.reversesId ? t`Причина` : t`Назначение`}>{payment.purpose || '—'}</Fact>
        <Fact name={t`Откуда`}>
          <Origin payment={payment} />
        </Fact>
        <Fact name={t`Записан`}>
          {formatMoment(payment.recordedAt)}
          {payment.authorName ? `, ${payment.authorName}` : ''}
        </Fact>
        {reversedById ? (
          <Fact name={t`Сторнирован`}>
            <Link to="/money/payments" search={{ open: reversedById }} className="link">
              {reversedAt ? formatMoment(reversedAt) : t`сторно`}
            </Link>
            {reversalReason ? ` · ${reversalReason}` : ''}
          </Fact>
        ) : null}
      </Facts>
    </Card>
  );
}
