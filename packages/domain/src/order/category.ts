import { z } from 'zod';

/** What sort of order it is; norms may differ by it. */
export const orderCategories = ['standard', 'urgent', 'development'] as const;
export const orderCategorySchema = z.enum(orderCategories);
export type OrderCategory = z.infer<typeof orderCategorySchema>;
