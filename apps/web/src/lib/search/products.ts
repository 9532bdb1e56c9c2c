import { defined, flagIn, listIn, numberIn, oneOf, type RawSearch, textIn } from './read.ts';

export const productSorts = ['name', 'article', 'price'] as const;
export const productLooks = ['table', 'grid'] as const;
export type ProductsLook = (typeof productLooks)[number];

/** What is chosen of a property: any of the values, within the bounds. */
export interface PropertyChoice {
  values?: string[] | undefined;
  from?: number | undefined;
  to?: number | undefined;
}
export type PropertyChoices = Readonly<Record<string, PropertyChoice>>;

const isId = (text: string) => /^[0-9a-f-]{36}$/.test(text);
const isRecord = (value: unknown): value is RawSearch => typeof value === 'object' && value !== null;

function readChoices(search: RawSearch): PropertyChoices | undefined {
  const raw = isRecord(search.props) ? Object.entries(search.props) : [];
  const choices = raw.flatMap(([id, choice]): Array<[string, PropertyChoice]> => {
    if (!isId(id) || !isRecord(choice)) return [];
    const read = defined({
      values: listIn(choice, 'values'),
      from: numberIn(choice, 'from'),
      to: numberIn(choice, 'to'),
    });
    return Object.keys(read).length > 0 ? [[id, read]] : [];
  });
  return choices.length > 0 ? Object.fromEntries(choices) : undefined;
}

/** The catalogue as it stands in its URL: what is looked for, and how it is shown. */
export function readProductsSearch(search: RawSearch) {
  return defined({
    q: textIn(search, 'q'),
    group: textIn(search, 'group'),
    props: readChoices(search),
    priceFrom: numberIn(search, 'priceFrom'),
    priceTo: numberIn(search, 'priceTo'),
    inStock: flagIn(search, 'inStock'),
    picture: flagIn(search, 'picture'),
    drawing: flagIn(search, 'drawing'),
    retired: flagIn(search, 'retired'),
    look: oneOf(search, 'look', productLooks),
    sort: oneOf(search, 'sort', productSorts),
  });
}

export type ProductsSearch = ReturnType<typeof readProductsSearch>;
