import type { Kopecks } from '@svodka/domain';

/** Every record says where it began, so that a refusal of it can be found in the file. */
export interface FromLine {
  readonly line: number;
}

export interface Unit {
  /** Short name in Russian («шт»), as the plant writes it. */
  readonly name: string;
  /** OKEI code («796»). */
  readonly code: string | null;
}

export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

export interface TaxRate {
  readonly name: string;
  /** As written: «20», «20%», «Без НДС». */
  readonly rate: string | null;
  /** 2000 for 20 %; null when the rate is not a number («Без НДС»). */
  readonly rateBasisPoints: number | null;
}

export interface TaxAmount extends TaxRate {
  readonly amount: Kopecks | null;
  readonly included: boolean | null;
}

export interface Discount {
  readonly name: string | null;
  readonly percent: string | null;
  readonly amount: Kopecks | null;
  readonly included: boolean | null;
}
