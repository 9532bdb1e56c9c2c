import type { Inputs } from '#lib';

export type { Planned, ShippingRow } from '#features/plan-shipment';
export type ShippingFilter = Omit<Inputs['shipping']['lines'], 'cursor' | 'limit'>;

/** The article where the description doesn't begin with it already. */
export function articleApart({ article, description }: { article: string | null; description: string }): string | null {
  return article && !description.startsWith(article) ? article : null;
}
