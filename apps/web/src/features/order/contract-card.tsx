import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { currentLocale, formatDate, orderCategoryWords, say, useMay } from '#lib';
import { Button, Card, Day, EmailLink, PhoneLink } from '#ui';
import type { OrderCardData } from './card.ts';
import { orderPlaces } from './order-places.ts';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-2 border-t border-line2 px-3 py-1.5 first:border-t-0">
      <dt className="text-ink3">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

function ContractLine({ order }: { order: OrderCardData['order'] }) {
  if (!order.contract) return <span className="text-ink3">{t`не заключён`}</span>;
  const day = order.contract.signedOn ? formatDate(order.contract.signedOn) : '';
  return <>{t`№ ${order.contract.number ?? ''} от ${day}`}</>;
}

export function ContractCard({ card, onEdit }: { card: OrderCardData; onEdit: () => void }) {
  const { order } = card;
  const mayEdit = useMay('order.edit');
  const action = mayEdit ? (
    <Button small onClick={onEdit}>
      <Trans>Изменить</Trans>
    </Button>
  ) : null;
  return (
    <Card id={orderPlaces.terms} title={t`Условия`} actions={action}>
      <dl>
        <Fact name={t`Договор`}>
          <ContractLine order={order} />
        </Fact>
        <Fact name={t`Оплата`}>{order.termsText[currentLocale()]}</Fact>
        <Fact name={t`Клиент просил`}>
          <Day value={order.requestedShipDate} near={false} />
        </Fact>
        <Fact name={t`Категория`}>{say(orderCategoryWords, order.category)}</Fact>
        <Fact name={t`Контакт`}>
          {order.contact ? (
            <>
              <div>{order.contact.name}</div>
              {order.contact.phones.map((phone) => (
                <PhoneLink key={phone} phone={phone} />
              ))}
              {order.contact.emails.map((email) => (
                <EmailLink key={email} email={email} />
              ))}
            </>
          ) : (
            <span className="text-ink3">—</span>
          )}
        </Fact>
      </dl>
    </Card>
  );
}
