import { t } from '@lingui/core/macro';
import { type EventSense, sideOf } from '@svodka/domain';

type Sense = 'usGood' | 'usBad' | 'clientGood' | 'clientBad';

const senses: Readonly<Record<Sense, EventSense>> = {
  usGood: { causedBy: 'us', polarity: 1 },
  usBad: { causedBy: 'us', polarity: -1 },
  clientGood: { causedBy: 'client', polarity: 1 },
  clientBad: { causedBy: 'client', polarity: -1 },
};

const isSense = (value: string): value is Sense => value in senses;

/** The four ways in which something may speak, ours first. */
export const senseOptions = (): Array<{ value: Sense; label: string }> => [
  { value: 'usGood', label: t`За нас: мы помогли` },
  { value: 'clientBad', label: t`За нас: клиент подвёл` },
  { value: 'usBad', label: t`Против нас: мы подвели` },
  { value: 'clientGood', label: t`Против нас: клиент помог` },
];

export function senseValue({ causedBy, polarity }: EventSense): Sense {
  const ours = sideOf({ causedBy, polarity }) === 'ours';
  if (causedBy === 'us') return ours ? 'usGood' : 'usBad';
  return ours ? 'clientBad' : 'clientGood';
}

export const sensesOf = (value: string): EventSense => senses[isSense(value) ? value : 'usGood'];
