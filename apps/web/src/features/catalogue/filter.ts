import type { Inputs, ProductsSearch, PropertyChoice } from '#lib';

export type SetSearch = (change: Partial<ProductsSearch>) => void;
export type ProductFilter = Omit<Inputs['products']['list'], 'cursor' | 'limit' | 'sort'>;

/** What the server is asked for by what stands in the URL. */
export function filterOf(search: ProductsSearch): ProductFilter {
  const properties = Object.entries(search.props ?? {}).map(([propertyId, choice]) => ({ propertyId, ...choice }));
  return {
    active: search.retired !== true,
    ...(search.q ? { search: search.q } : {}),
    ...(search.group ? { groupId: search.group } : {}),
    ...(search.inStock ? { inStock: true } : {}),
    ...(search.picture ? { withPicture: true } : {}),
    ...(search.drawing ? { withDrawing: true } : {}),
    ...(search.priceFrom === undefined ? {} : { priceFrom: search.priceFrom }),
    ...(search.priceTo === undefined ? {} : { priceTo: search.priceTo }),
    ...(properties.length > 0 ? { properties } : {}),
  };
}

/** The choices with that of one property changed; one of nothing is left out. */
export function withChoice(
  search: ProductsSearch,
  propertyId: string,
  choice: PropertyChoice,
): Partial<ProductsSearch> {
  const { [propertyId]: _before, ...others } = search.props ?? {};
  const empty = !choice.values?.length && choice.from === undefined && choice.to === undefined;
  const props = empty ? others : { ...others, [propertyId]: choice };
  return { props: Object.keys(props).length > 0 ? props : undefined };
}

/** Choosing a value once more takes it off. */
export function toggled(values: readonly string[] = [], value: string): string[] | undefined {
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return next.length > 0 ? next : undefined;
}

/** Everything that narrows the list beyond the group and the words. */
export const noChoice: Partial<ProductsSearch> = {
  props: undefined,
  priceFrom: undefined,
  priceTo: undefined,
  inStock: undefined,
  picture: undefined,
  drawing: undefined,
  retired: undefined,
};

export function choiceCount(search: ProductsSearch): number {
  const flags = [search.inStock, search.picture, search.drawing, search.retired].filter(Boolean).length;
  const price = search.priceFrom === undefined && search.priceTo === undefined ? 0 : 1;
  return Object.keys(search.props ?? {}).length + flags + price;
}
