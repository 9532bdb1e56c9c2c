import { type PaymentTerms, paymentTermsSchema } from '@svodka/domain';

/** The terms of every order: half in advance within five days, half within fourteen after shipment. */
export const terms: PaymentTerms = paymentTermsSchema.parse({
  name: '50 / 50',
  parts: [
    { percentBasisPoints: 5_000, anchor: 'contract', offsetDays: 5, dayKind: 'calendar' },
    { percentBasisPoints: 5_000, anchor: 'shipment', offsetDays: 14, dayKind: 'calendar' },
  ],
});
