export {
  type ClientEventKind,
  clientEventKinds,
  type EventCause,
  type EventSense,
  type LeverSide,
  leverSides,
  type ManualEventKind,
  manualEventKindSchema,
  manualEventKinds,
  type Polarity,
  senseOf,
  sideOf,
} from './event-kind.ts';
export {
  type AutomaticEvent,
  eventOfPromise,
  eventsOf,
  noticeableDiscountBasisPoints,
  noticeablePaymentDays,
  type OrderFacts,
  type PromiseFacts,
  type SettledPart,
} from './events-of.ts';
export {
  type LastUse,
  type LateOrder,
  type Ledger,
  type LedgerEvent,
  type Lever,
  type LeverKind,
  type LeverOrder,
  type LeverOutcome,
  leverOutcomeSchema,
  leverOutcomes,
  type OverdueDebt,
} from './lever.ts';
export { lastShippedOrders, ledgerDays, leversOf } from './levers-of.ts';
export { sayEventKind, sayLever, sayLeverKind } from './say-lever.ts';
export { type LeverRecord, leastUsesToJudge, leverRecords, type UseCount } from './statistics.ts';
