export { changePrices } from './change-prices.ts';
export { dropPrice } from './drop-price.ts';
export { changePricesSchema, dropPriceSchema, listChangeSchema, savePriceSchema } from './input.ts';
export { ensureMainPriceType } from './main-price-type.ts';
export { previewPrices } from './plan-list-change.ts';
export { priceTypes } from './price-types.ts';
export { savePrice } from './save-price.ts';
export { settlePrices } from './settle-prices.ts';
export { writeMainPrice } from './write-main-price.ts';
