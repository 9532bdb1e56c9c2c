import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '#lib';
import { Card, Money, PhoneLink, Tag } from '#ui';
import { ConflictTags } from '../conflict-tags.tsx';
import type { Planned } from '../row.ts';
import { PlannedActions } from './planned-actions.tsx';
import { PlannedLines } from './planned-lines.tsx';

function Fact({ name, wide = false, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? 'col-span-full' : 'min-w-0'}>
      <dt className="text-s text-ink3">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Facts({ planned }: { planned: Planned }) {
  const { deliveryAddress, contactName, contactPhone, carrier, managerName, note } = planned;
  return (
    <dl className="grid grid-cols-4 gap-x-4 gap-y-2 px-3 py-2 max-[999px]:grid-cols-2">
      <Fact name={t`Адрес`}>{deliveryAddress ?? '—'}</Fact>
      <Fact name={t`Контакт`}>
        {contactName ?? '—'}
        {contactPhone ? (
          <div>
            <PhoneLink phone={contactPhone} />
          </div>
        ) : null}
      </Fact>
      <Fact name={t`Перевозчик`}>{carrier ?? t`не указан`}</Fact>
      <Fact name={t`Ведёт`}>{managerName}</Fact>
      {note ? (
        <Fact name={t`Примечание`} wide>
          {note}
        </Fact>
      ) : null}
    </dl>
  );
}

/** A shipment of the day: to whom, where, by whom, what, and whether it can leave. */
export function PlannedCard({ planned }: { planned: Planned }) {
  const mayShip = useMay('order.ship');
  const { postedNumber } = planned;
  const title = (
    <>
      {planned.clientName}
      {' · '}
      <Link to="/orders/$orderId" params={{ orderId: planned.orderId }} className="link">
        {planned.orderNumber}
      </Link>
    </>
  );
  const state =
    postedNumber === null ? (
      <ConflictTags conflicts={planned.conflicts} />
    ) : (
      <Tag tone="done">{t`проведена, отгрузка ${postedNumber}`}</Tag>
    );
  return (
    <Card
      title={title}
      actions={
        <>
          {state}
          <Money kopecks={planned.amount} shown="never" strong />
        </>
      }
    >
      <Facts planned={planned} />
      <PlannedLines planned={planned} />
      {mayShip && postedNumber === null ? <PlannedActions planned={planned} /> : null}
    </Card>
  );
}
