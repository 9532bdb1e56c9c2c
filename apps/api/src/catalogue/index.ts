export { detachFile } from './detach-file.ts';
export { type HungFile, hangFile } from './hang-file.ts';
export { ensureMainPriceType, settlePrices } from './prices/index.ts';
export { catalogueRouter } from './router.ts';
