import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { NextAction, NextActionCode, OrderCommandType } from '@svodka/domain';
import { useEffect, useEffectEvent, useRef } from 'react';
import { formatDayShort, plantDay, sayAwaited, sayNextAction, useMay, useMe, useToday } from '#lib';
import { Popover } from '#ui';
import type { Order } from './card.ts';
import { orderPlaces } from './order-places.ts';
import { UrgencyReason } from './urgency-list.tsx';
import type { OrderSteps } from './use-order-steps.ts';

/** Next actions that are a command of the lifecycle. */
const commands: Partial<Record<NextActionCode, OrderCommandType>> = {
  resume: 'resume',
  makeGoods: 'recordReady',
  ship: 'ship',
  moveOn: 'advance',
};

/** Next actions that are done in a card of the page. */
const places: Partial<Record<NextActionCode, string>> = {
  answerQuestion: orderPlaces.tasks,
  doTasks: orderPlaces.tasks,
  tellShipDate: orderPlaces.moves,
  remindAdvance: orderPlaces.money,
  remindPayment: orderPlaces.money,
  expectAdvance: orderPlaces.money,
  expectPayment: orderPlaces.money,
  askClient: orderPlaces.terms,
};

function show(place: string): void {
  const card = document.getElementById(place);
  card?.scrollIntoView({ block: 'center' });
  card?.focus({ preventScroll: true });
}

interface Step {
  take: () => void;
  /** Nothing is asked first: it is taken by the person's own press alone. */
  immediate: boolean;
}

function stepOf({ code, to }: NextAction, steps: OrderSteps, mayEdit: boolean): Step | null {
  const place = places[code];
  if (place) return { take: () => show(place), immediate: false };
  if (code === 'signContract') return mayEdit ? { take: steps.edit, immediate: false } : null;
  const option = steps.options.find(
    (one) => one.command === commands[code] && one.refusal === null && (to === undefined || one.to === to),
  );
  return option ? { take: () => steps.run(option), immediate: steps.isImmediate(option) } : null;
}

interface NextStepProps {
  order: Order;
  steps: OrderSteps;
  /** Asked for from a list: the step is opened, or offered under the fingers. */
  start: boolean;
  onStarted: () => void;
}

/** What to do next with the order, whom it waits for and since when, and why that is urgent. */
export function NextStep({ order, steps, start, onStarted }: NextStepProps) {
  const me = useMe();
  const today = useToday();
  const mayEdit = useMay('order.edit');
  const button = useRef<HTMLButtonElement>(null);
  const action = order.nextAction;
  const step = action && stepOf(action, steps, mayEdit);
  const begin = useEffectEvent(() => {
    if (step && !step.immediate) step.take();
    else button.current?.focus();
    onStarted();
  });
  useEffect(() => {
    if (start) begin();
  }, [start]);
  if (action === null) return null;
  const text = sayNextAction(action, me);
  const since = formatDayShort(plantDay(order.waitsSince), today);
  const awaited = sayAwaited(order.waitsFor);
  return (
    <p className="mt-1.5 flex flex-wrap items-baseline gap-x-2">
      <span className="text-ink3">{t`Следующий шаг`}</span>
      {step ? (
        <button ref={button} type="button" className="link font-semibold" onClick={step.take}>
          {text}
        </button>
      ) : (
        <b className="font-semibold">{text}</b>
      )}
      <span className="text-wait">{order.paused ? t`на паузе с ${since}` : t`${awaited} с ${since}`}</span>
      <Popover
        label={t`Почему заказ в этом месте списка`}
        opener={(opener) => (
          <button type="button" className="no-print link text-s text-ink3" {...opener}>
            <Trans>сроки</Trans>
          </button>
        )}
      >
        <UrgencyReason facts={order} />
      </Popover>
    </p>
  );
}
