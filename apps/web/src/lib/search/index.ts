export * from './lists.ts';
export * from './read.ts';
export * from './worklist.ts';
