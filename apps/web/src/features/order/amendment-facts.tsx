import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type GuardName, isAdvance } from '@svodka/domain';
import { formatMoney, formatThousandths, type Outputs, sayRefusal } from '#lib';
import { Money } from '#ui';
import type { OrderCardData } from './card.ts';

type Preview = Outputs['orders']['previewAmendment'];

/** What held and no longer would, in words: the order stays where it is, and people decide. */
function sayBroken(guard: GuardName, preview: Preview): string {
  switch (guard) {
    case 'advanceCovered': {
      const lacks = preview.parts.filter(isAdvance).reduce((sum, part) => sum + part.amount - part.paid, 0);
      return t`Аванс больше не покрыт: не хватит ${formatMoney(lacks)}.`;
    }
    case 'allReady':
      return t`Готово будет не всё: остальное ещё предстоит сделать.`;
    case 'allShipped':
      return t`Отгружено будет не всё: чтобы отгрузить остальное, заказ придётся вернуть на более раннюю стадию.`;
    default:
      return sayRefusal(`guard.${guard}`);
  }
}

function Amount({ from, to }: Preview['amount']) {
  if (from === to) return <Trans>Сумма заказа не изменится.</Trans>;
  return (
    <Trans>
      Сумма заказа: <Money kopecks={from} /> → <Money kopecks={to} strong />
    </Trans>
  );
}

const sayGoods = (goods: Preview['surplus']) =>
  goods.map(({ description, unit, quantity }) => `${description} — ${formatThousandths(quantity)} ${unit}`).join(', ');

/** What comes of an amendment beside the schedule: the amount against what is paid, goods left over, conditions broken. */
export function AmendmentFacts({ card, preview }: { card: OrderCardData; preview: Preview }) {
  const surplus = sayGoods(preview.surplus);
  const planned = sayGoods(preview.overplanned);
  const broken = preview.broken.map((guard) => sayBroken(guard, preview));
  return (
    <>
      <p className="mt-1.5">
        <Amount {...preview.amount} />
        {' · '}
        <Trans>
          оплачено <Money kopecks={card.order.paid} />
        </Trans>
      </p>
      {broken.length > 0 ? (
        <p className="mt-1.5 text-risk">
          {broken.join(' ')} <Trans>Заказ останется на своей стадии.</Trans>
        </p>
      ) : null}
      {surplus ? (
        <p className="mt-1.5 text-risk">
          {t`Готово больше, чем станет в заказе. Лишнее останется на складе: ${surplus}.`}
        </p>
      ) : null}
      {planned ? (
        <p className="mt-1.5 text-risk">
          {t`В планах отгрузки больше, чем останется отгрузить: ${planned}. План поправит диспетчер.`}
        </p>
      ) : null}
    </>
  );
}
