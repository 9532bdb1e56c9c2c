export { importCommerceMl } from './import-commerceml.ts';
export { momentOf } from './order-of-document.ts';
