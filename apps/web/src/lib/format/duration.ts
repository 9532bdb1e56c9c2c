import { plural, t } from '@lingui/core/macro';
import { numberLocale } from './number.ts';

function days(value: number): string {
  return new Intl.NumberFormat(numberLocale(), { maximumFractionDigits: 1 }).format(value);
}

/** «4 р. д. из 3»: working days used of the norm. Without a norm only the days. */
export function formatUsedOfNorm(used: number, norm: number | null): string {
  return norm === null ? t`${days(used)} р. д.` : t`${days(used)} р. д. из ${days(norm)}`;
}

/** «4 из 3», where the unit is named by the heading. */
export function formatUsedOfNormShort(used: number, norm: number | null): string {
  return norm === null ? days(used) : t`${days(used)} из ${days(norm)}`;
}

export function formatCalendarDays(count: number): string {
  return plural(count, { one: '# день', few: '# дня', many: '# дней', other: '# дня' });
}

export function formatOrders(count: number): string {
  return plural(count, { one: '# заказ', few: '# заказа', many: '# заказов', other: '# заказа' });
}

export function formatLines(count: number): string {
  return plural(count, { one: '# позиция', few: '# позиции', many: '# позиций', other: '# позиции' });
}
