import { kopecks } from '@svodka/domain';
import type { OrderRow } from './order-record.ts';

/** An order to which nothing has happened yet; who ordered what, when and on which terms is for the maker to add. */
export const blankRow = {
  number: '',
  contractId: null,
  contactId: null,
  category: 'standard',
  comment: null,
  open: true,
  paused: false,
  advanceReleased: false,
  advanceReleasedOn: null,
  paymentWrittenOff: false,
  paymentWrittenOffOn: null,
  endedFromStage: null,
  cancelReason: null,
  cancelService: null,
  confirmedOn: null,
  shippedOn: null,
  closedOn: null,
  cancelledOn: null,
  requestedShipDate: null,
  amount: kopecks(0),
  cost: kopecks(0),
  paid: kopecks(0),
  shippedAmount: kopecks(0),
  balanceFrom: null,
  balanceUntil: null,
  version: 1,
} as const satisfies Partial<OrderRow>;
