import type { Inputs, Outputs } from '#lib';

export type ShippingRow = Outputs['shipping']['lines']['rows'][number];
export type ShippingFilter = Omit<Inputs['shipping']['lines'], 'cursor' | 'limit'>;
