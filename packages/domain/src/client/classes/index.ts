export { type AbcClass, abcClasses, abcClassSchema } from './abc.ts';
export { type ClientSales, classifyClients, type QuarterSales, regularityQuarters } from './classify.ts';
export { addQuarters, quarterNumber, quarterOf } from './quarter.ts';
export { type RfmGroup, rfmGroupSchema, rfmGroups } from './rfm.ts';
export { type XyzClass, xyzClasses, xyzClassSchema } from './xyz.ts';
