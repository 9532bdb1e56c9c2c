import { t } from '@lingui/core/macro';
import { type LeverSide, sayEventKind, sideOf } from '@svodka/domain';
import { useLocale } from '#lib';
import { Card, CardEmpty, CardRow, Day, Money, Tag } from '#ui';
import type { OrderCardData } from './card.ts';

function Side({ side }: { side: LeverSide }) {
  return side === 'ours' ? (
    <Tag tone="done" icon={false}>{t`за нас`}</Tag>
  ) : (
    <Tag tone="risk" icon={false}>{t`против нас`}</Tag>
  );
}

/** What has been between us and this client: something to say on the phone. */
export function ClientEventsCard({ card: { clientEvents } }: { card: OrderCardData }) {
  const locale = useLocale();
  return (
    <Card title={t`События клиента`}>
      {clientEvents.length === 0 ? <CardEmpty>{t`Пока ничего не записано.`}</CardEmpty> : null}
      {clientEvents.map((event) => (
        <CardRow key={event.id} top>
          <div className="min-w-0">
            <div>
              {sayEventKind(event.kind, locale)}{' '}
              {event.value === null ? null : <Money kopecks={event.value} shown="never" strong />}
            </div>
            <div className="text-s text-ink3">
              <Day value={event.day} near={false} /> {event.note}
            </div>
          </div>
          <Side side={sideOf(event)} />
        </CardRow>
      ))}
    </Card>
  );
}
