export type { ShippingStop } from './card.ts';
export { ClientDebt } from './client-debt.tsx';
export { ShippingStopNotice, ShippingStopTag, useShippingStops } from './shipping-stop.tsx';
