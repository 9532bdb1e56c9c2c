import { epochDay, type PlainDate } from '../date.ts';
import type { Instant } from '../instant.ts';
import type { Kopecks } from '../money.ts';
import type { NoticeDetails } from './details.ts';
import { english } from './english.ts';
import type { NoticeKind, NoticeReason } from './kind.ts';
import { russian } from './russian.ts';
import type { NoticeWords } from './words.ts';

export type Language = 'ru' | 'en';

/** A notification as far as words go. */
export interface SaidNotice {
  readonly kind: NoticeKind;
  readonly details: NoticeDetails;
  readonly orderNumber: string | null;
  readonly clientName: string | null;
  readonly createdAt: Instant;
}

const words: Readonly<Record<Language, NoticeWords>> = { ru: russian, en: english };
const millisInDay = 86_400_000;

/** The whole fact in one sentence: the screen and the letter say it alike. */
export function sayNotice(notice: SaidNotice, language: Language): string {
  const { locale, sentences, parties } = words[language];
  const { details, orderNumber, clientName, createdAt } = notice;
  const client = clientName ?? '';
  const day = (value: PlainDate | undefined) => (value ? sayDay(value, createdAt, locale) : '');
  return sentences[notice.kind]({
    order: [orderNumber ?? '', client && `(${client})`].filter(Boolean).join(' '),
    hasOrder: orderNumber !== null,
    client,
    money: details.amount === undefined ? '' : sayMoney(details.amount, locale),
    day: day(details.day),
    fromDay: day(details.fromDay),
    toDay: day(details.toDay),
    stage: details.stage?.[language] ?? '',
    party: details.party ? parties[details.party] : '',
    details,
  });
}

/** What the kind is called, for settings and headings. */
export const sayNoticeKind = (kind: NoticeKind, language: Language): string => words[language].titles[kind];

/** Why the person is told: «вы менеджер заказа». */
export const sayNoticeReason = (why: NoticeReason, language: Language): string => words[language].reasons[why];

/** «12 ноября», and with the year when it isn't the notification's own. */
function sayDay(day: PlainDate, createdAt: Instant, locale: string): string {
  const year = day.slice(0, 4) === createdAt.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC', ...year });
  return format.format(epochDay(day) * millisInDay);
}

/** «193 100 ₽», with kopecks only when there are some; the sentence says which way the money went. */
function sayMoney(amount: Kopecks, locale: string): string {
  const size = Math.abs(amount);
  const rest = size % 100;
  const whole = new Intl.NumberFormat(locale).format(Math.trunc(size / 100));
  const point = locale === 'ru-RU' ? ',' : '.';
  return `${whole}${rest > 0 ? point + String(rest).padStart(2, '0') : ''}\u00a0₽`;
}
