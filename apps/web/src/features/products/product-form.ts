import { t } from '@lingui/core/macro';
import { vatKinds } from '@svodka/domain';
import type { Inputs, Outputs } from '#lib';

export type ProductCard = Outputs['products']['card'];

export interface ProductForm {
  article: string;
  name: string;
  groupId: string;
  unit: string;
  description: string;
  leadTimeDays: string;
  vatKind: string;
  active: boolean;
  /** Kopecks; the price only of a new product: later it has a list of its own. */
  price: number | null;
  cost: number | null;
  /** Values by property. */
  properties: Readonly<Record<string, string>>;
}

export function formOf(card: ProductCard | null, groupId: string | null): ProductForm {
  const product = card?.product;
  return {
    article: product?.article ?? '',
    name: product?.name ?? '',
    groupId: product?.groupId ?? groupId ?? '',
    unit: product?.unit ?? t`шт`,
    description: product?.description ?? '',
    leadTimeDays: product?.leadTimeDays?.toString() ?? '',
    vatKind: product?.vatKind ?? 'standard',
    active: product?.active ?? true,
    price: null,
    cost: product?.cost ?? null,
    properties: Object.fromEntries((card?.properties ?? []).map(({ id, value }) => [id, value])),
  };
}

/** What the server is sent; the cost only by those who see it. */
export function inputOf(form: ProductForm, seesCost: boolean): Inputs['products']['save'] {
  const days = Number.parseInt(form.leadTimeDays, 10);
  return {
    article: form.article.trim() || null,
    name: form.name.trim(),
    groupId: form.groupId || null,
    unit: form.unit.trim(),
    description: form.description.trim() || null,
    leadTimeDays: Number.isFinite(days) ? days : null,
    vatKind: vatKinds.find((kind) => kind === form.vatKind) ?? 'standard',
    active: form.active,
    ...(form.price === null ? {} : { price: form.price }),
    ...(seesCost ? { cost: form.cost } : {}),
    properties: Object.entries(form.properties).map(([propertyId, value]) => ({ propertyId, value })),
  };
}
