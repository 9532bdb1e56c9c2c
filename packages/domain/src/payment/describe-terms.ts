import { russianForm } from '../text/index.ts';
import { isAdvance, type PaymentTerms, type TermsPart } from './terms.ts';

/** What decides the day of a part. */
type PartDay = Pick<TermsPart, 'anchor' | 'offsetDays' | 'dayKind'>;

const nbsp = '\u00a0';

const after = {
  ru: {
    contract: 'после подписания договора',
    invoice: 'после счёта',
    ready: 'после готовности',
    shipment: 'после отгрузки',
  },
  en: {
    contract: 'after the contract',
    invoice: 'after the invoice',
    ready: 'after readiness',
    shipment: 'after shipment',
  },
} as const;

const inAdvance = { ru: 'вперёд', en: 'in advance' } as const;

const atOnce = {
  ru: { ready: 'по готовности', shipment: 'по отгрузке' },
  en: { ready: 'when ready', shipment: 'on shipment' },
} as const;

function russianDays(count: number, working: boolean): string {
  const day = russianForm(count, ['день', 'дня', 'дней']);
  const adjective = russianForm(count, ['рабочий', 'рабочих', 'рабочих']);
  return working ? `${count}${nbsp}${adjective} ${day}` : `${count}${nbsp}${day}`;
}

function englishDays(count: number, working: boolean): string {
  return `${count} ${working ? 'working ' : ''}${count === 1 ? 'day' : 'days'}`;
}

function percent(basisPoints: number, language: 'ru' | 'en'): string {
  const whole = String(basisPoints / 100);
  return language === 'ru' ? `${whole.replace('.', ',')}${nbsp}%` : `${whole}%`;
}

function describeDelay({ anchor, dayKind, offsetDays }: PartDay, language: 'ru' | 'en'): string {
  const working = dayKind === 'working';
  const days = language === 'ru' ? `через ${russianDays(offsetDays, working)}` : englishDays(offsetDays, working);
  return `${days} ${after[language][anchor]}`;
}

function describePart(part: TermsPart, language: 'ru' | 'en'): string {
  const share = percent(part.percentBasisPoints, language);
  const when = describeWhen(part, language);
  return isAdvance(part) && part.offsetDays > 0 ? `${share} ${inAdvance[language]} (${when})` : `${share} ${when}`;
}

/** When a part is due, in words: «через 10 дней после отгрузки», «вперёд». */
export function describeWhen(part: PartDay, language: 'ru' | 'en'): string {
  if (part.offsetDays > 0) return describeDelay(part, language);
  const { anchor } = part;
  return anchor === 'contract' || anchor === 'invoice' ? inAdvance[language] : atOnce[language][anchor];
}

/** Terms in words: «50 % вперёд, 50 % через 10 дней после отгрузки» (no-break spaces after numbers in Russian). */
export function describeTerms(terms: PaymentTerms, language: 'ru' | 'en'): string {
  return terms.parts.map((part) => describePart(part, language)).join(', ');
}
