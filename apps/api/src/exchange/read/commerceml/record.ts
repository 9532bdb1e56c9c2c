import type { CounterpartyRecord } from './counterparty-record.ts';
import type { DocumentRecord } from './document-record.ts';
import type { OfferRecord, ProductRecord } from './product-record.ts';
import type { FromLine } from './record-parts.ts';

/** One per root element; a file may hold several. */
export interface SchemaRecord extends FromLine {
  readonly kind: 'schema';
  readonly version: string | null;
  readonly generatedAt: string | null;
}

/** Parents come before their children. */
export interface GroupRecord extends FromLine {
  readonly kind: 'group';
  readonly externalId: string;
  readonly name: string;
  readonly parentExternalId: string | null;
  readonly deleted: boolean;
}

export interface PropertyRecord extends FromLine {
  readonly kind: 'property';
  readonly externalId: string;
  readonly name: string;
  readonly valueType: 'text' | 'number' | 'choice' | 'date';
  /** Id of a choice → what it says; products refer to the id. */
  readonly choices: ReadonlyMap<string, string>;
}

export interface PriceTypeRecord extends FromLine {
  readonly kind: 'priceType';
  readonly externalId: string;
  readonly name: string;
  readonly currency: string | null;
  readonly taxIncluded: boolean | null;
}

export interface WarehouseRecord extends FromLine {
  readonly kind: 'warehouse';
  readonly externalId: string;
  readonly name: string;
}

/** `changesOnly`: what the file does not mention stays as it is and must not be deactivated. */
export interface CatalogueRecord extends FromLine {
  readonly kind: 'catalogue';
  readonly externalId: string;
  readonly name: string | null;
  readonly classifierExternalId: string | null;
  readonly changesOnly: boolean;
}

export interface OfferPackageRecord extends FromLine {
  readonly kind: 'offerPackage';
  readonly externalId: string;
  readonly name: string | null;
  readonly catalogueExternalId: string | null;
  readonly classifierExternalId: string | null;
  readonly changesOnly: boolean;
}

export type WarningCode =
  | 'id-missing'
  | 'name-missing'
  | 'amount-unreadable'
  | 'quantity-unreadable'
  | 'date-unreadable'
  | 'picture-path-unsafe';

/** Something of a record that could not be read and was left out; the record itself comes without it. */
export interface WarningRecord extends FromLine {
  readonly kind: 'warning';
  readonly code: WarningCode;
  readonly element: string;
  readonly value: string;
  readonly subjectExternalId: string | null;
}

export type CommerceMlRecord =
  | SchemaRecord
  | GroupRecord
  | PropertyRecord
  | PriceTypeRecord
  | WarehouseRecord
  | CatalogueRecord
  | OfferPackageRecord
  | ProductRecord
  | OfferRecord
  | CounterpartyRecord
  | DocumentRecord
  | WarningRecord;
