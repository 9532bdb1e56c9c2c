export type { XmlLimits } from '../xml/index.ts';
export type * from './counterparty-record.ts';
export type * from './document-record.ts';
export type * from './product-record.ts';
export { type ReadCommerceMlOptions, readCommerceMl } from './read-commerceml.ts';
export type * from './record.ts';
export type * from './record-parts.ts';
