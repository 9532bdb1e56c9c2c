export { bases, groupings } from './input.ts';
export { readPromises } from './read-promises.ts';
export { reportReceivables } from './report-receivables.ts';
export { receivablesRouter } from './router.ts';
export { settlePromises } from './settle-promises.ts';
