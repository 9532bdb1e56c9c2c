export { productFilters } from './filters.ts';
export { listProducts, productTotals } from './list-products.ts';
export { productFacets } from './product-facets.ts';
export { productGroups } from './product-groups.ts';
