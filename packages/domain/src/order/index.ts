export { allowedCommands, type CommandOption } from './allowed-commands.ts';
export {
  type AmendableLine,
  type AmendedLine,
  type AmendedLines,
  amendedLineSchema,
  amendLines,
  type LinesAmendment,
  linesAmendmentSchema,
  type SurplusGoods,
} from './amend-lines.ts';
export { amountOf } from './amount-of.ts';
export { brokenGuards } from './broken-guards.ts';
export { type OrderCategory, orderCategories, orderCategorySchema } from './category.ts';
export { checkEdit, type EditFault, mayAddWorkAfter, takesTasks } from './check-edit.ts';
export { checkLifecycle, type LifecycleFault } from './check-lifecycle.ts';
export {
  type CommandOf,
  type OrderCommand,
  type OrderCommandType,
  orderCommandSchema,
  orderCommandTypes,
} from './command.ts';
export { type CommandRule, commandRule, commandTable } from './command-table.ts';
export { lacksLatenessReason } from './commands/index.ts';
export { namedLines } from './commands/named-lines.ts';
export { decide } from './decide.ts';
export type { DecisionContext } from './decision.ts';
export { editLifecycle } from './edit-lifecycle.ts';
export { elapsedEqualsLife, type OrderLife } from './elapsed-equals-life.ts';
export {
  type LineQuantity,
  type LineReady,
  type OrderEvent,
  type OrderEventType,
  type VisitResult,
  visitResults,
} from './event.ts';
export { evolve, evolveAll } from './evolve.ts';
export { failingGuard, guardHolds } from './guards.ts';
export { type OrderInput, type OrderLineInput, orderInputSchema, orderLineInputSchema } from './input.ts';
export {
  findStage,
  type GuardName,
  guardNames,
  type Lifecycle,
  type LocalText,
  lifecycleSchema,
  type StageCommand,
  type StageDefinition,
  stageDefinitionSchema,
  stageIndex,
  stageOf,
} from './lifecycle.ts';
export { type LineChange, lineChanges, linesAmendedSchema, type SoldLine } from './line-change.ts';
export { linesFixed } from './lines-fixed.ts';
export { type Actor, mayMoveStage } from './may-move-stage.ts';
export {
  type ActionFacts,
  type NextAction,
  type NextActionCode,
  nextAction,
  nextActionCodes,
} from './next-action.ts';
export { type NormQuestion, normFor, type StageNorm } from './norm.ts';
export type { LineState, OrderState, SchedulePartState } from './order-state.ts';
export { settle } from './settle.ts';
export {
  type AwaitedLine,
  advanceEpisode,
  advanceLadder,
  type ChosenCause,
  chosenCauseSchema,
  chosenCauses,
  type LadderStep,
  mayAwaitAdvance,
  moveLine,
  projectedStart,
  redateLine,
  type ShipDateCause,
  type ShipDateMove,
  type StartOfWork,
  shipDateCauseSchema,
  shipDateCauses,
  shipDateFor,
  slipByCause,
  startOfWork,
  tellLadder,
} from './ship-date/index.ts';
export { isOwnStage, type StageEdit, stageEditSchema, stageEdits, workStageCode } from './stage-edit.ts';
export { decodeStrip, encodeStrip } from './strip-code.ts';
export { orderStrip, type StripState, type StripTick, type StripVisit, stripStates } from './summary.ts';
export { type SvodkaStage, svodkaLifecycle } from './svodka-lifecycle.ts';
export {
  type Urgency,
  type UrgencyFacts,
  type UrgencyKind,
  urgenciesOf,
  urgencyKinds,
  urgencyOf,
} from './urgency.ts';
export { type VatKind, vatKindSchema, vatKinds, vatRateOn } from './vat.ts';
export { type TaxedAmount, type VatShare, vatByRate, vatInside } from './vat-inside.ts';
export {
  isLate,
  type StageVisit,
  type TrafficLight,
  trafficLight,
  trafficLights,
  usedMinutes,
  type VisitClock,
  visitDue,
  visitRiskAt,
} from './visit.ts';
