export { followEvents, keepAllLedgers, keepLedgers } from './keep-ledgers.ts';
export { leversRouter } from './router.ts';
