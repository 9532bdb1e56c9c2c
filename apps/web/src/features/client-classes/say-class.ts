import { t } from '@lingui/core/macro';
import { type PlainDate, quarterNumber } from '@svodka/domain';

const abcWords: Readonly<Record<string, () => string>> = {
  A: () => t`A — первые 80 %`,
  B: () => t`B — до 95 %`,
  C: () => t`C — остальные`,
  none: () => t`без заказов за год`,
};

const xyzWords: Readonly<Record<string, () => string>> = {
  X: () => t`X — ровно`,
  Y: () => t`Y — с колебаниями`,
  Z: () => t`Z — непредсказуемо`,
  none: () => t`мало истории`,
};

export const sayAbc = (abc: string): string => abcWords[abc]?.() ?? abc;
export const sayXyz = (xyz: string): string => xyzWords[xyz]?.() ?? xyz;

/** «4 кв. 2026» */
export function sayQuarter(quarter: PlainDate): string {
  const [number, year] = [quarterNumber(quarter), quarter.slice(0, 4)];
  return t`${number} кв. ${year}`;
}
