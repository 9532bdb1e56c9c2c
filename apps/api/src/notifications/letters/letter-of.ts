import { type Language, type PlainDate, sayNotice, sayNoticeKind, sayNoticeReason } from '@svodka/domain';
import type { Letter } from '../../platform/mail.ts';
import type { NoticeRow } from '../notice-row.ts';
import { htmlOf, type LetterBody, type LetterLine, textOf } from './letter-body.ts';
import { letterWords } from './letter-words.ts';

export interface Reader {
  id: string;
  name: string;
  email: string;
  locale: string;
}

/** Mail programs show so much of a subject at best. */
const longestSubject = 140;
/** A letter of more is not read. */
const mostLines = 100;

/** One notification as a letter: the fact stands in the subject already. */
export function letterOf(notice: NoticeRow, reader: Reader, home: string): Letter {
  const language = languageOf(reader);
  const body: LetterBody = {
    heading: sayNoticeKind(notice.kind, language),
    note: null,
    groups: [{ title: null, lines: [lineOf(notice, language, home)] }],
    footer: letterWords[language].because(sayNoticeReason(notice.why, language)),
    settings: settingsLine(language, home),
  };
  return { ...addressed(reader, body), subject: cut(sayNotice(notice, language)), key: `notice.${notice.id}` };
}

/** The morning's letter: what gathered since the last one, kind by kind. */
export function morningLetterOf(notices: readonly NoticeRow[], reader: Reader, day: PlainDate, home: string): Letter {
  const language = languageOf(reader);
  const words = letterWords[language];
  const shown = Map.groupBy(notices.slice(0, mostLines), ({ kind }) => kind);
  const rest = notices.length - mostLines;
  const body: LetterBody = {
    heading: words.morning(words.day(day)),
    note: words.morningNote,
    groups: [...shown].map(([kind, some]) => ({
      title: sayNoticeKind(kind, language),
      lines: some.map((notice) => lineOf(notice, language, home)),
    })),
    footer: rest > 0 ? words.more(rest) : null,
    settings: settingsLine(language, home),
  };
  return {
    ...addressed(reader, body),
    subject: `${body.heading} (${notices.length})`,
    key: `morning.${reader.id}.${day}`,
  };
}

const languageOf = ({ locale }: Reader): Language => (locale === 'en' ? 'en' : 'ru');

function addressed({ name, email }: Reader, body: LetterBody) {
  return { to: { name, address: email }, text: textOf(body), html: htmlOf(body) };
}

function lineOf(notice: NoticeRow, language: Language, home: string): LetterLine {
  return { text: sayNotice(notice, language), href: new URL(pathOf(notice), home).href };
}

function pathOf({ orderId, details }: NoticeRow): string {
  if (orderId !== null) return `/orders/${orderId}`;
  return details.handoverId ? `/handover/${details.handoverId}` : '/notifications';
}

function settingsLine(language: Language, home: string): LetterLine {
  return { text: letterWords[language].settings, href: new URL('/settings/notifications', home).href };
}

const cut = (text: string): string => (text.length > longestSubject ? `${text.slice(0, longestSubject - 1)}…` : text);
