export {
  type GivenClient,
  type GivenOrder,
  type HandoverOutcome,
  handoverOutcomes,
  undoClient,
  undoOrder,
} from './outcome.ts';
export { type HandoverShare, isToldTogether } from './share.ts';
