export * from './lists.ts';
export * from './read.ts';
export * from './shipping.ts';
export * from './worklist.ts';
