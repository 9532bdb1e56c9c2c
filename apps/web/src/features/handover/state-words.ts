import { t } from '@lingui/core/macro';
import type { HandoverOutcome } from '@svodka/domain';
import type { Outputs } from '#lib';
import type { Tone } from '#ui';

export type Handover = Outputs['handovers']['card'];

export const stateWords: Record<Handover['state'], () => string> = {
  planned: () => t`запланирована`,
  done: () => t`выполнена`,
  cancelled: () => t`отменена`,
  undone: () => t`возвращена`,
};

export const stateTones: Record<Handover['state'], Tone> = {
  planned: 'wait',
  done: 'done',
  cancelled: 'plain',
  undone: 'plain',
};

/** What became of a client or an order. */
export const outcomeWords: Record<HandoverOutcome, () => string> = {
  planned: () => t`перейдёт в свой день`,
  given: () => t`передан`,
  elsewhere: () => t`остался: ведёт другой менеджер`,
  taken: () => t`остался: в этот день за него отвечал другой`,
  returned: () => t`возвращён`,
  movedSince: () => t`не возвращён: с тех пор передан дальше`,
  finished: () => t`не возвращён: заказ завершён`,
  gone: () => t`остался: человек больше не работает`,
};

/** Whether it went where it was to go. */
export const isAsMeant = (outcome: HandoverOutcome): boolean =>
  outcome === 'given' || outcome === 'returned' || outcome === 'planned';
