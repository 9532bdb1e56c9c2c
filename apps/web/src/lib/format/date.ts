import { plural, t } from '@lingui/core/macro';
import { plantZone } from '../clock.ts';
import { numberLocale } from './number.ts';

const dayMs = 86_400_000;

/** A plain day as days since 1970, so that differences are whole and free of time zones. */
export function dayNumber(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / dayMs;
}

function asUtc(day: string): Date {
  return new Date(dayNumber(day) * dayMs);
}

function isInstant(value: string): boolean {
  return value.length > 10;
}

function intl(options: Intl.DateTimeFormatOptions, instant: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(numberLocale(), { ...options, timeZone: instant ? plantZone() : 'UTC' });
}

/** Which plain day an instant falls on at the plant. */
export function plantDay(value: string): string {
  if (!isInstant(value)) return value;
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: plantZone(), dateStyle: 'short' });
  return parts.format(new Date(value));
}

/** «23.11.2026» */
export function formatDate(value: string): string {
  const [year, month, day] = plantDay(value).split('-');
  return `${day}.${month}.${year}`;
}

/** «12 авг», and with the year when it isn't this one. */
export function formatDayShort(value: string, today: string): string {
  const day = plantDay(value);
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  const text = intl({ day: 'numeric', month: 'short', ...(sameYear ? {} : { year: '2-digit' }) }, false).format(
    asUtc(day),
  );
  return text
    .replace(/\./g, '')
    .replace(/ г$/, '')
    .replace(/([а-я]{3})[а-я]+/, '$1');
}

/** «12 августа» */
export function formatDayLong(value: string): string {
  return intl({ day: 'numeric', month: 'long' }, false).format(asUtc(plantDay(value)));
}

/** «пн» */
export function formatWeekdayShort(value: string): string {
  return intl({ weekday: 'short' }, false).format(asUtc(plantDay(value)));
}

/** «понедельник» */
export function formatWeekdayLong(value: string): string {
  return intl({ weekday: 'long' }, false).format(asUtc(plantDay(value)));
}

/** «ноябрь 2026» of «2026-11». */
export function formatMonth(month: string): string {
  return intl({ month: 'long', year: 'numeric' }, false)
    .format(asUtc(`${month}-01`))
    .replace(/ г\.$/, '');
}

/** «пн 24»: a day within the coming weeks. */
export function formatWeekday(day: string): string {
  return intl({ weekday: 'short', day: 'numeric' }, false)
    .format(asUtc(plantDay(day)))
    .replace(',', '');
}

/** «23.11.2026, 14:05» at the plant. */
export function formatMoment(instant: string): string {
  if (!isInstant(instant)) return formatDate(instant);
  const time = intl({ hour: '2-digit', minute: '2-digit', hour12: false }, true).format(new Date(instant));
  return `${formatDate(instant)}, ${time}`;
}

/** «9 дней назад», «вчера», «сегодня», «через 3 дня», however far. */
export function formatDistance(value: string, today: string): string {
  const distance = dayNumber(plantDay(value)) - dayNumber(today);
  if (distance === 0) return t`сегодня`;
  if (distance === 1) return t`завтра`;
  if (distance === -1) return t`вчера`;
  return distance > 0
    ? plural(distance, { one: 'через # день', few: 'через # дня', many: 'через # дней', other: 'через # дня' })
    : plural(-distance, { one: '# день назад', few: '# дня назад', many: '# дней назад', other: '# дня назад' });
}

const nearDays = 7;

/** Words near today («вчера», «через 3 дня»), the short day further away. */
export function formatDayNear(value: string, today: string): string {
  const distance = dayNumber(plantDay(value)) - dayNumber(today);
  return Math.abs(distance) <= nearDays ? formatDistance(value, today) : formatDayShort(value, today);
}
