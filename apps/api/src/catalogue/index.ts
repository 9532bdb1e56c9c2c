export { ensureMainPriceType, settlePrices } from './prices/index.ts';
export { catalogueRouter } from './router.ts';
