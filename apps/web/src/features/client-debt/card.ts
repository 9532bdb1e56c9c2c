import type { Outputs } from '#lib';

export type DebtCard = Outputs['receivables']['card'];
export type DebtOrder = DebtCard['orders'][number];
export type DebtPart = DebtOrder['parts'][number];
export type GivenPromise = DebtCard['promises'][number];
export type ShippingStop = Outputs['receivables']['shippingStops'][number];
