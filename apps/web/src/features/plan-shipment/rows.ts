import type { Outputs } from '#lib';

export type ShippingRow = Outputs['shipping']['lines']['rows'][number];
export type Planned = Outputs['shipping']['planned'][number];
