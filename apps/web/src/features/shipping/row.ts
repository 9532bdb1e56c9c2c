import type { Inputs } from '#lib';

export type { Planned, ShippingRow } from '#features/plan-shipment';
export type ShippingFilter = Omit<Inputs['shipping']['lines'], 'cursor' | 'limit'>;
