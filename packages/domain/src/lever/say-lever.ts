import type { PlainDate } from '../date.ts';
import { type Language, russianForm, sayDays, sayOrderNumber, sayRoubles, sayTimes } from '../text/index.ts';
import { english } from './english.ts';
import type { ClientEventKind } from './event-kind.ts';
import type { Lever, LeverKind } from './lever.ts';
import { russian } from './russian.ts';
import type { LeverWords } from './words.ts';

const words: Readonly<Record<Language, LeverWords>> = { ru: russian, en: english };

/** «Заказ» and its number stay on one line. */
const numberApart = /(заказу?|order) (?=\d)/giu;

/** A lever as it is said to the client on the phone: one sentence, addressed to them. */
export function sayLever(lever: Lever, today: PlainDate, language: Language): string {
  const { kind, order, count, value, days } = lever;
  const sentence = words[language].sentences[kind]({
    order: order ? sayOrderNumber(order.number, today, language) : '',
    times: sayTimes(count, language),
    sum: value > 0 ? sayRoubles(value, language) : '',
    days: days === null ? '' : sayDays(days, language),
    upToDays: days === null ? '' : upTo(days, language),
    lever,
  });
  return sentence.replace(numberApart, '$1\u00a0');
}

/** «До» asks for the genitive: до 1 дня, до 21 дня, до 40 дней. */
function upTo(days: number, language: Language): string {
  return language === 'ru' ? `${days}\u00a0${russianForm(days, ['дня', 'дней', 'дней'])}` : sayDays(days, language);
}

/** What an event of a kind is called: «Бесплатная доставка». */
export const sayEventKind = (kind: ClientEventKind, language: Language): string => words[language].kinds[kind];

/** What a lever of a kind is called: «Просроченный долг». */
export const sayLeverKind = (kind: LeverKind, language: Language): string => words[language].levers[kind];
