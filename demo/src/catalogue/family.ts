import type { Shape } from './shape.ts';

/** One geometry of a group: several articles differ from it only by coating and climate. */
export interface Design {
  readonly shape: Shape;
  /** What the title block and the caption say. */
  readonly title: string;
  readonly properties: Readonly<Record<string, string>>;
  /** Kopecks with VAT, before the price of coatings. */
  readonly basePrice: number;
}

/** A group of products: how its designs look and how its articles are written. */
export interface Family {
  readonly parent: string;
  readonly group: string;
  readonly unit: string;
  /** Working days from the start to shipment, and of them in the shop. */
  readonly leadTimeDays: number;
  readonly productionDays: number;
  /** Chance that an order of it is served from stock. */
  readonly stocked: number;
  /** Its supplier of cases lets everybody wait. */
  readonly slowSupplier: boolean;
  /** Against other groups, how often it is ordered. */
  readonly demand: number;
  readonly designs: readonly Design[];
  /** Article and name of the nth variant of a design. */
  readonly write: (design: Design, at: number, variant: number) => { readonly article: string; readonly name: string };
}

/** Picks the nth, round and round. */
export function nth<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length];
  if (found === undefined) throw new RangeError('an empty list has no nth');
  return found;
}
