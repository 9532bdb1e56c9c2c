import type { OrderLineId, SchedulePartId } from '../id.ts';
import type { Kopecks } from '../money.ts';
import type { Anchor } from '../payment/index.ts';
import type { Thousandths } from '../quantity.ts';

/** A part of the payment schedule as the lifecycle sees it. */
export type SchedulePartState = {
  readonly id: SchedulePartId;
  readonly position: number;
  /** An advance is what falls due before the goods are made. */
  readonly kind: 'advance' | 'rest';
  readonly anchor: Anchor;
  readonly amount: Kopecks;
  readonly paid: Kopecks;
};

/** Quantities of a line: 0 ≤ shipped ≤ ready ≤ quantity, shipped + written off ≤ quantity. */
export type LineState = {
  readonly id: OrderLineId;
  readonly quantity: Thousandths;
  readonly readyQuantity: Thousandths;
  readonly shippedQuantity: Thousandths;
  readonly writtenOffQuantity: Thousandths;
};

/** All that a decision about an order depends on. */
export type OrderState = {
  readonly stage: string;
  readonly paused: boolean;
  readonly hasContract: boolean;
  readonly advanceReleased: boolean;
  /** Every stage ever entered, skipped ones too, in the order of the first entry. */
  readonly visitedStages: readonly string[];
  /** The stage it was closed or cancelled from; null while it is open. */
  readonly reopenStage: string | null;
  readonly parts: readonly SchedulePartState[];
  readonly lines: readonly LineState[];
  readonly amount: Kopecks;
  readonly paid: Kopecks;
  readonly paymentWrittenOff: boolean;
  /** Tasks of services in the current stage that aren't done. */
  readonly openTasks: number;
  /** Whether the current stage has overrun its norm at the moment of the decision. */
  readonly stageLate: boolean;
};
