import type { OrderLineId } from '../id.ts';
import type { Thousandths } from '../quantity.ts';
import type { Party, Service } from '../service.ts';

/** How a visit to a stage ended. */
export const visitResults = ['advanced', 'returned', 'cancelled', 'skipped', 'reopened'] as const;
export type VisitResult = (typeof visitResults)[number];

export type LineQuantity = { readonly lineId: OrderLineId; readonly quantity: Thousandths };
export type LineReady = { readonly lineId: OrderLineId; readonly readyQuantity: Thousandths };

/** What happened to an order. Who did it and when is known to whoever records the event. */
export type OrderEvent =
  | {
      readonly type: 'stageLeft';
      readonly stage: string;
      readonly result: VisitResult;
      /** Why it was returned or cancelled. */
      readonly reason?: string;
      /** Why it took longer than its norm. */
      readonly latenessReason?: string;
    }
  | { readonly type: 'stageEntered'; readonly stage: string }
  | { readonly type: 'paused'; readonly cause: string }
  | { readonly type: 'resumed' }
  | { readonly type: 'waitChanged'; readonly for: Party; readonly note?: string }
  | { readonly type: 'cancelled'; readonly stage: string; readonly reason: string; readonly service: Service }
  | { readonly type: 'reopened'; readonly stage: string }
  | { readonly type: 'advanceReleased'; readonly note: string }
  | { readonly type: 'linesReady'; readonly lines: readonly LineReady[] }
  | { readonly type: 'linesShipped'; readonly lines: readonly LineQuantity[] }
  | { readonly type: 'writtenOff'; readonly lines: readonly LineQuantity[]; readonly payment: boolean }
  | { readonly type: 'closed'; readonly stage: string };

export type OrderEventType = OrderEvent['type'];
