import { t } from '@lingui/core/macro';
import { type Urgency, type UrgencyFacts, type UrgencyKind, urgenciesOf } from '@svodka/domain';
import { formatDayShort, formatDistance, plantDay, plantZone, useToday } from '#lib';
import { cx } from '#ui';

type Facts = UrgencyFacts & { stageNormDays: number | null };

/** The day a thing is about; money and goods are due by the end of theirs. */
function dayOf({ kind, at }: Urgency, facts: Facts): string {
  if (kind === 'advance' || kind === 'payment') return facts.nextPaymentOn ?? plantDay(at);
  if (kind === 'shipment') return facts.currentShipDate ?? plantDay(at);
  return plantDay(at);
}

function sayUrgency(kind: UrgencyKind, day: string, past: boolean): string {
  switch (kind) {
    case 'stage':
      return t`Стадия до ${day}`;
    case 'question':
      return t`Вопрос без ответа с ${day}`;
    case 'advance':
      return past ? t`Аванс ждали ${day}` : t`Аванс ждём ${day}`;
    case 'payment':
      return past ? t`Оплату ждали ${day}` : t`Оплату ждём ${day}`;
    case 'shipment':
      return past ? t`Отгрузка была назначена на ${day}` : t`Отгрузка ${day}`;
  }
}

function Item({ urgency, facts, first }: { urgency: Urgency; facts: Facts; first: boolean }) {
  const today = useToday();
  const day = dayOf(urgency, facts);
  const past = urgency.at < new Date().toISOString();
  return (
    <li className={cx('flex justify-between gap-4', first && 'font-semibold')}>
      <span>{sayUrgency(urgency.kind, formatDayShort(day, today), past)}</span>
      <span className={past ? 'text-late' : 'text-ink3'}>{formatDistance(day, today)}</span>
    </li>
  );
}

/** All that an order wants, the earliest first: that is what its place in the list is by. */
export function UrgencyList({ facts }: { facts: Facts }) {
  // A stage without a norm of its own is due with the payment, which is said itself.
  const wanted = urgenciesOf(facts, plantZone()).filter(({ kind }) => kind !== 'stage' || facts.stageNormDays !== null);
  if (!facts.open) return <p>{t`Заказ завершён: он никого не ждёт.`}</p>;
  if (wanted.length === 0) return <p>{t`Ни срока, ни платежа, ни дня отгрузки: заказ стоит в конце списка.`}</p>;
  return (
    <ol className="flex flex-col gap-1">
      {wanted.map((urgency, at) => (
        <Item key={urgency.kind} urgency={urgency} facts={facts} first={at === 0} />
      ))}
    </ol>
  );
}

/** Why an order stands where it does in a list ordered by urgency. */
export function UrgencyReason({ facts }: { facts: Facts }) {
  return (
    <>
      <div className="mb-1.5 text-s text-ink3">{t`Почему заказ здесь: выше то, что наступает раньше`}</div>
      <UrgencyList facts={facts} />
    </>
  );
}
