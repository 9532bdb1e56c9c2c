import type { PlainDate } from '../date.ts';
import type { ClientId, OrderId, SchedulePartId, UserId } from '../id.ts';
import type { Kopecks } from '../money.ts';
import type { DayKind } from '../payment/index.ts';

/** A stage an order still has to go through, with the working days it is given. */
export type StageLeg = { readonly stage: string; readonly normDays: number };

/** Money still to come. `anchor` is `known` once what starts its clock has happened: then `plannedOn` is certain. */
export type ForecastPart = {
  readonly id: SchedulePartId;
  readonly open: Kopecks;
  readonly anchor: 'known' | 'ready' | 'shipment';
  readonly offsetDays: number;
  readonly dayKind: DayKind;
  /** By the schedule as it stands; null when not even that is known. */
  readonly plannedOn: PlainDate | null;
};

export type ForecastOrder = {
  readonly id: OrderId;
  readonly clientId: ClientId;
  readonly clientCategory: string | null;
  readonly managerId: UserId;
  /** Working days already spent in the first of the legs. */
  readonly ageDays: number;
  /** Stages until the goods are ready, the current one first; empty when they are. */
  readonly untilReady: readonly StageLeg[];
  /** Stages from ready until all has been shipped; empty when it has. */
  readonly untilShipped: readonly StageLeg[];
  readonly parts: readonly ForecastPart[];
};

/** Questions of the form "what if". */
export type CashScenario = {
  readonly onTimeClients?: readonly ClientId[];
  /** Orders whose advance never comes: nothing of them is paid. */
  readonly lostOrders?: readonly OrderId[];
  readonly shipLaterWorkingDays?: number;
};
