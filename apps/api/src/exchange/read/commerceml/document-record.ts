import type { Kopecks, PlainDate, Thousandths } from '@svodka/domain';
import type { Counterparty } from './counterparty-record.ts';
import type { Discount, FromLine, TaxAmount, Unit } from './record-parts.ts';

export interface DocumentRecord extends CommerceMlDocument {
  readonly kind: 'document';
}

export interface CommerceMlDocument extends FromLine {
  readonly externalId: string;
  readonly number: string | null;
  readonly date: PlainDate | null;
  /** `HH:MM:SS`, the plant's wall clock. */
  readonly time: string | null;
  /** ХозОперация as written: «Заказ товара», «Отпуск товара», «Выплата безналичных денег»… */
  readonly operation: string | null;
  readonly role: string | null;
  readonly currency: string | null;
  /** As written: rates have more decimals than money. */
  readonly rate: string | null;
  readonly amount: Kopecks | null;
  readonly dueDate: PlainDate | null;
  readonly comment: string | null;
  readonly counterparties: readonly Counterparty[];
  readonly taxes: readonly TaxAmount[];
  readonly discounts: readonly Discount[];
  readonly lines: readonly DocumentLine[];
  /** Payment and shipment facts hide here under names that differ from plant to plant. */
  readonly requisites: Readonly<Record<string, string>>;
  readonly children: readonly CommerceMlDocument[];
}

export interface DocumentLine extends FromLine {
  readonly productExternalId: string | null;
  readonly characteristicId: string | null;
  readonly name: string | null;
  readonly article: string | null;
  readonly unit: Unit | null;
  readonly price: Kopecks | null;
  readonly quantity: Thousandths | null;
  readonly amount: Kopecks | null;
  readonly taxes: readonly TaxAmount[];
  readonly discounts: readonly Discount[];
  readonly requisites: Readonly<Record<string, string>>;
}
