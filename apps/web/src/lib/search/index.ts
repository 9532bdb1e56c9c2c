export * from './lists.ts';
export * from './money.ts';
export * from './read.ts';
export * from './service-work.ts';
export * from './shipping.ts';
export * from './view.ts';
export * from './worklist.ts';
