import type { RefusalCode } from '@svodka/domain';
import { fileRefusals } from './refusals-of-files.ts';
import { checkRefusals, moneyRefusals } from './refusals-of-input.ts';
import { guardRefusals, orderRefusals, stageRefusals, workRefusals } from './refusals-of-order.ts';
import { handoverRefusals, importRunRefusals, serverRefusals } from './refusals-of-server.ts';
import { say, type Words } from './say.ts';

/** A sentence for every "no" of the rules; a new code does not compile until it has words. */
const refusals = {
  ...moneyRefusals,
  ...checkRefusals,
  ...orderRefusals,
  ...stageRefusals,
  ...guardRefusals,
  ...workRefusals,
  ...serverRefusals,
  ...fileRefusals,
  ...handoverRefusals,
} satisfies Record<RefusalCode, () => string>;

/** Codes of the machinery of imports, which are no rules of the plant. */
const importRefusals: Words = importRunRefusals;

export function sayRefusal(code: string): string {
  return say({ ...refusals, ...importRefusals }, code);
}

/** The sentence of a code, or the words that came with it when the code is new to this screen. */
export function sayRefusalOr(code: string, fallback: string): string {
  return code in refusals || code in importRefusals ? sayRefusal(code) : fallback;
}
