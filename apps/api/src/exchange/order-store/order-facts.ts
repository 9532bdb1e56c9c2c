import type {
  Instant,
  Kopecks,
  OrderCategory,
  PaymentTerms,
  PlainDate,
  Service,
  Thousandths,
  VatKind,
} from '@svodka/domain';

/** What a file says of an order; null leaves what is known as it is. */
export interface OrderFacts {
  row: number;
  number: string;
  externalId: string | null;
  clientId: string;
  managerId: string | null;
  category: OrderCategory | null;
  currency: string | null;
  comment: string | null;
  terms: PaymentTerms | null;
  requestedShipDate: PlainDate | null;
  requestedAt: Instant | null;
  confirmedAt: Instant | null;
  shippedAt: Instant | null;
  closedAt: Instant | null;
  cancelledAt: Instant | null;
  cancelReason: string | null;
  cancelService: Service | null;
  lines: readonly LineFacts[];
}

export interface LineFacts {
  productId: string | null;
  description: string;
  unit: string;
  quantity: Thousandths;
  price: Kopecks;
  amount: Kopecks;
  /** Null: the cost of the product counts. */
  cost: Kopecks | null;
  /** Of one unit. */
  productCost: Kopecks | null;
  vatKind: VatKind;
  requestedShipDate: PlainDate | null;
  promisedShipDate: PlainDate | null;
  /** The day of this line's own shipment, where lines left on different days. */
  shippedOn: PlainDate | null;
  leadTimeDays: number | null;
  groupId: string | null;
}
