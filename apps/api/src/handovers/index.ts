export { carryOutDueHandovers } from './carry-out-due.ts';
export { handoversRouter } from './router.ts';
