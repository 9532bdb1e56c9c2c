export { choiceCount, type SetSearch } from './filter.ts';
export { FiltersPanel } from './filters-panel.tsx';
export { ProductGrid } from './product-grid.tsx';
export { ProductLabel } from './product-label.tsx';
export { ProductTile, tileClass } from './product-tile.tsx';
export { type Product, useCatalogue } from './use-catalogue.ts';
