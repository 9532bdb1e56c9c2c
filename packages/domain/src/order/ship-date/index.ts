export { type AwaitedLine, advanceLadder, type LadderStep } from './advance-ladder.ts';
export {
  type ChosenCause,
  chosenCauseSchema,
  chosenCauses,
  type ShipDateCause,
  shipDateCauseSchema,
  shipDateCauses,
} from './cause.ts';
export { type ShipDateMove, slipByCause } from './ledger.ts';
export { moveLine } from './move-line.ts';
export { advanceEpisode, redateLine } from './redate-line.ts';
export { shipDateFor } from './ship-date-for.ts';
export { mayAwaitAdvance, projectedStart, type StartOfWork, startOfWork } from './start-of-work.ts';
export { tellLadder } from './tell-ladder.ts';
