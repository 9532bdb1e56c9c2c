import type { RefusalCode } from '../refusal.ts';

/** Codes of what may be wrong with a number: a warning may be overridden by the user, an error may not. */
export type TaxIdCheck =
  | { readonly status: 'valid' }
  | { readonly status: 'warning' | 'error'; readonly code: RefusalCode };

/** Whose number it is; a foreign counterparty has a number of its own kind, so everything about it is but a warning. */
export type Counterparty = 'legal' | 'entrepreneur' | 'foreign' | 'any';

const valid: TaxIdCheck = { status: 'valid' };

function weighted(text: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(text[at]), 0);
}

const weights10 = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const weights11 = [7, ...weights10];
const weights12 = [3, ...weights11];

function innChecksumHolds(inn: string): boolean {
  const control = (weights: readonly number[]) => (weighted(inn, weights) % 11) % 10;
  if (inn.length === 10) return control(weights10) === Number(inn[9]);
  return control(weights11) === Number(inn[10]) && control(weights12) === Number(inn[11]);
}

const innLengths: Readonly<Record<Counterparty, readonly number[]>> = {
  legal: [10],
  entrepreneur: [12],
  any: [10, 12],
  foreign: [10, 12],
};

/**
 * Checks an ИНН (order of the Federal Tax Service ЕД-7-14/559@): ten digits of a legal person, twelve of a natural one,
 * with control digits. Codes: `inn.characters`, `inn.length` (errors; warnings for a foreign counterparty),
 * `inn.checksum` (a warning).
 */
export function checkInn(inn: string, of: Counterparty = 'any'): TaxIdCheck {
  const gravity = of === 'foreign' ? 'warning' : 'error';
  if (!/^\d+$/.test(inn)) return { status: gravity, code: 'inn.characters' };
  if (!innLengths[of].includes(inn.length)) return { status: gravity, code: 'inn.length' };
  if (/^0+$/.test(inn) || !innChecksumHolds(inn)) return { status: 'warning', code: 'inn.checksum' };
  return valid;
}

/**
 * Checks a КПП: four digits of the tax office, two characters of the reason, three digits of the ordinal. It has no
 * control digit. Code: `kpp.format` (an error; a warning for a foreign counterparty).
 */
export function checkKpp(kpp: string, of: Counterparty = 'any'): TaxIdCheck {
  if (/^\d{4}[\dA-Z]{2}\d{3}$/.test(kpp)) return valid;
  return { status: of === 'foreign' ? 'warning' : 'error', code: 'kpp.format' };
}

const ogrnLengths: Readonly<Record<Counterparty, readonly number[]>> = {
  legal: [13],
  entrepreneur: [15],
  any: [13, 15],
  foreign: [13, 15],
};

/**
 * Checks an ОГРН (13 digits, control: first 12 mod 11 mod 10) or ОГРНИП (15 digits, first 14 mod 13 mod 10). Codes:
 * `ogrn.characters`, `ogrn.length` (errors; warnings for a foreign counterparty), `ogrn.checksum` (a warning).
 */
export function checkOgrn(ogrn: string, of: Counterparty = 'any'): TaxIdCheck {
  const gravity = of === 'foreign' ? 'warning' : 'error';
  if (!/^\d+$/.test(ogrn)) return { status: gravity, code: 'ogrn.characters' };
  if (!ogrnLengths[of].includes(ogrn.length)) return { status: gravity, code: 'ogrn.length' };
  const body = BigInt(ogrn.slice(0, -1));
  const control = (body % BigInt(ogrn.length - 2)) % 10n;
  return control === BigInt(ogrn.slice(-1)) ? valid : { status: 'warning', code: 'ogrn.checksum' };
}
