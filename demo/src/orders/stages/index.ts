import type { OrderLife, Story } from '../life.ts';
import { awaitingAdvance } from './awaiting-advance.ts';
import { engineering, pricing, request } from './enquiry.ts';
import { finalPayment } from './final-payment.ts';
import { contract, offer } from './offer.ts';
import { preparation } from './preparation.ts';
import { production } from './production.ts';
import { ready } from './ready.ts';
import { shipping } from './shipping.ts';

type Teller = (life: OrderLife) => Story;

/** What may happen in each stage of our lifecycle. */
const tellers: ReadonlyMap<string, Teller> = new Map([
  ['request', request],
  ['engineering', engineering],
  ['pricing', pricing],
  ['offer', offer],
  ['contract', contract],
  ['advance', awaitingAdvance],
  ['preparation', preparation],
  ['production', production],
  ['ready', ready],
  ['shipping', shipping],
  ['final_payment', finalPayment],
]);

export function stageTeller(stage: string): Teller {
  const teller = tellers.get(stage);
  if (teller === undefined) throw new RangeError(`no story for the stage ${stage}`);
  return teller;
}
