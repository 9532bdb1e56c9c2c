import type { RefusalCode } from '@svodka/domain';
import { checkRefusals, moneyRefusals } from './refusals-of-input.ts';
import { guardRefusals, orderRefusals, stageRefusals } from './refusals-of-order.ts';
import { serverRefusals } from './refusals-of-server.ts';
import { say } from './say.ts';

/** A sentence for every "no" of the rules; a new code does not compile until it has words. */
const refusals = {
  ...moneyRefusals,
  ...checkRefusals,
  ...orderRefusals,
  ...stageRefusals,
  ...guardRefusals,
  ...serverRefusals,
} satisfies Record<RefusalCode, () => string>;

export function sayRefusal(code: string): string {
  return say(refusals, code);
}
