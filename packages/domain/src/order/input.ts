import { z } from 'zod';
import { plainDateSchema } from '../date.ts';
import { clientIdSchema, contactIdSchema, contractIdSchema, orderLineIdSchema, productIdSchema } from '../id.ts';
import { nonNegativeKopecksSchema } from '../money.ts';
import { paymentTermsSchema } from '../payment/index.ts';
import { positiveThousandthsSchema } from '../quantity.ts';
import { orderCategorySchema } from './category.ts';
import { vatKindSchema } from './vat.ts';

/** A line of an order; without a product it is «by agreement», told by its description. */
export const orderLineInputSchema = z.object({
  /** Present when an existing line is edited. */
  id: orderLineIdSchema.nullish(),
  productId: productIdSchema.nullish(),
  description: z.string().trim().min(1).max(1_000),
  unit: z.string().trim().min(1).max(50),
  quantity: positiveThousandthsSchema,
  /** Kopecks for one unit, VAT included. */
  price: nonNegativeKopecksSchema,
  discountBasisPoints: z.int().min(0).max(10_000),
  vatKind: vatKindSchema,
  requestedShipDate: plainDateSchema.nullish(),
});
export type OrderLineInput = z.infer<typeof orderLineInputSchema>;

/** An order as the form sends it and the server checks it. */
export const orderInputSchema = z.object({
  clientId: clientIdSchema,
  contractId: contractIdSchema.nullish(),
  contactId: contactIdSchema.nullish(),
  category: orderCategorySchema,
  requestedShipDate: plainDateSchema.nullish(),
  terms: paymentTermsSchema,
  lines: z.array(orderLineInputSchema).min(1).max(1_000),
  comment: z.string().trim().max(5_000).nullish(),
});
export type OrderInput = z.infer<typeof orderInputSchema>;
