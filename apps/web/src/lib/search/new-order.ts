import { defined, listIn, type RawSearch, textIn } from './read.ts';

/** A new request begun elsewhere: for whom, and of what. */
export function readNewOrderSearch(search: RawSearch) {
  return defined({ client: textIn(search, 'client'), products: listIn(search, 'products') });
}
