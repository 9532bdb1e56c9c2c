import { daysBetween, type PlainDate } from '../date.ts';

export type ContractValidity = 'unlimited' | 'valid' | 'expiresSoon' | 'expired';

/** From so many days before its last day a contract has to be prolonged. */
export const expiresSoonDays = 30;

/** Whether a contract holds on a day; its last day still counts. */
export function contractValidity(validUntil: PlainDate | null, today: PlainDate): ContractValidity {
  if (validUntil === null) return 'unlimited';
  const left = daysBetween(today, validUntil);
  if (left < 0) return 'expired';
  return left <= expiresSoonDays ? 'expiresSoon' : 'valid';
}
