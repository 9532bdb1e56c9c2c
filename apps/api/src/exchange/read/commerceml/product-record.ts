import type { Kopecks, Thousandths } from '@svodka/domain';
import type { FromLine, NamedValue, TaxRate, Unit } from './record-parts.ts';

/** What a product and an offer of it both may say. */
export interface ItemFacts extends FromLine {
  /** The part of `Ид` before `#`. */
  readonly externalId: string;
  /** The part after `#`: the variant of the product («цвет, размер»). */
  readonly characteristicId: string | null;
  readonly article: string | null;
  readonly barcode: string | null;
  readonly unit: Unit | null;
  readonly characteristics: readonly NamedValue[];
  readonly status: 'new' | 'changed' | 'deleted' | null;
}

export interface ProductRecord extends ItemFacts {
  readonly kind: 'product';
  readonly name: string;
  readonly groupExternalIds: readonly string[];
  readonly description: string | null;
  /** Paths relative to the exchange folder, with `/` and without `..`. */
  readonly images: readonly ImageReference[];
  readonly manufacturer: string | null;
  /** One entry per value: a property may have several. */
  readonly properties: readonly PropertyValue[];
  readonly taxRates: readonly TaxRate[];
  readonly requisites: Readonly<Record<string, string>>;
}

export interface ImageReference {
  readonly path: string;
  readonly caption: string | null;
}

export interface PropertyValue {
  readonly externalId: string;
  readonly value: string;
}

export interface OfferRecord extends ItemFacts {
  readonly kind: 'offer';
  readonly name: string | null;
  readonly prices: readonly OfferPrice[];
  /** The total as stated; null when the file states none or states it by warehouse only. */
  readonly quantity: Thousandths | null;
  readonly stocks: readonly WarehouseStock[];
}

export interface OfferPrice {
  /** Null when the file names no type: the price is kept all the same. */
  readonly priceTypeExternalId: string | null;
  /** For one `unit`, in hundredths of `currency`. */
  readonly amount: Kopecks;
  readonly currency: string | null;
  readonly unit: string | null;
  /** How many base units one `unit` is. */
  readonly coefficient: Thousandths;
}

export interface WarehouseStock {
  readonly warehouseExternalId: string;
  readonly quantity: Thousandths;
}
