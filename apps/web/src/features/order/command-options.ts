import {
  allowedCommands,
  type CommandOption,
  lacksLatenessReason,
  type OrderCommandType,
  plainDate,
  stageOf,
} from '@svodka/domain';
import type { Me } from '#lib';
import type { Order } from './card.ts';

/** Asked of the same rules the server uses, so that a button can say why it is off. */
export function commandOptions(order: Order, me: Me, today: string): CommandOption[] {
  return allowedCommands(order.lifecycle, order.state, {
    actor: { role: me.role, service: me.service },
    today: plainDate(today),
  });
}

/** Whether moving the order on will ask why its stage took so long. */
export function asksWhyLate({ lifecycle, stage, state }: Order): boolean {
  return lacksLatenessReason({ order: state, stage: stageOf(lifecycle, stage) });
}

/** Reasons that mean "not here at all": such a button would only be in the way. Of another service's stage one button tells. */
const besideThePoint = new Set([
  'order.finished',
  'order.notFinished',
  'order.neverFinished',
  'order.notPaused',
  'order.notConfirmed',
  'order.notInProduction',
  'order.advanceNotAwaited',
  'order.nothingShipped',
  'order.nothingToWriteOff',
  'stage.nothingEarlier',
  'permission.denied',
]);

export interface OrderButtons {
  /** Shown as buttons, forbidden ones with the reason. */
  shown: CommandOption[];
  /** Kept in the menu. */
  more: CommandOption[];
}

const inRow: ReadonlySet<OrderCommandType> = new Set([
  'advance',
  'pause',
  'resume',
  'recordReady',
  'ship',
  'releaseAdvance',
]);

export function arrange(options: readonly CommandOption[]): OrderButtons {
  const relevant = options.filter(
    ({ command, refusal }) =>
      refusal === null ||
      !(besideThePoint.has(refusal.code) || (refusal.code === 'permission.stage' && command !== 'advance')),
  );
  const firstAdvance = relevant.find((option) => option.command === 'advance');
  const firstReturn = relevant.find((option) => option.command === 'return' && option.refusal === null);
  const others = relevant.filter((option) => option.command !== 'advance' && option.command !== 'return');
  const shown = others.filter((option) =>
    inRow.has(option.command) && option.command !== 'resume'
      ? true
      : option.command === 'resume' && option.refusal === null,
  );
  const menu = others.filter((option) => !shown.includes(option));
  return {
    shown: [...(firstReturn ? [firstReturn] : []), ...shown, ...(firstAdvance ? [firstAdvance] : [])],
    more: [...relevant.filter((option) => option.command === 'advance' && option !== firstAdvance), ...menu],
  };
}
