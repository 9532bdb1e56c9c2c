import { t } from '@lingui/core/macro';
import { sayEventKind } from '@svodka/domain';
import { useLocale } from '#lib';
import { Card, CardEmpty, CardRow, Day, Money, Tag } from '#ui';
import type { OrderCardData } from './card.ts';

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
          <Tag
            tone={event.causedBy === 'us' && event.polarity < 0 ? 'risk' : event.polarity > 0 ? 'done' : 'late'}
            icon={false}
          >
            {event.causedBy === 'us' && event.polarity < 0 ? t`против нас` : t`за нас`}
          </Tag>
        </CardRow>
      ))}
    </Card>
  );
}
