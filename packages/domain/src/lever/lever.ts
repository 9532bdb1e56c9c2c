import { z } from 'zod';
import type { PlainDate } from '../date.ts';
import type { Kopecks } from '../money.ts';
import type { ClientEventKind, EventSense, LeverSide } from './event-kind.ts';

/** What a lever speaks of: a debt or a delay that stands, or events of one kind. */
export type LeverKind = 'debt' | 'delay' | ClientEventKind;

/** What came of a lever used in a talk. */
export const leverOutcomes = ['worked', 'partly', 'no', 'unanswered'] as const;
export const leverOutcomeSchema = z.enum(leverOutcomes);
export type LeverOutcome = z.infer<typeof leverOutcomeSchema>;

export interface LeverOrder {
  readonly id: string;
  readonly number: string;
}

export interface LedgerEvent extends EventSense {
  readonly id: string;
  readonly kind: ClientEventKind;
  readonly value: Kopecks | null;
  readonly days: number | null;
  readonly day: PlainDate;
  readonly note: string | null;
  readonly order: LeverOrder | null;
}

/** An order whose goods the client has, whose day of payment has passed. */
export interface OverdueDebt {
  readonly order: LeverOrder;
  readonly overdue: Kopecks;
  readonly dueOn: PlainDate;
}

/** An open order that should have left by now. */
export interface LateOrder {
  readonly order: LeverOrder;
  readonly amount: Kopecks;
  /** Working days since the promised day, without those the client moved it by. */
  readonly days: number;
}

export interface LastUse {
  readonly key: string;
  readonly outcome: LeverOutcome;
  readonly day: PlainDate;
}

/** All that levers are made of: what happened between a client and us, and how things stand. */
export interface Ledger {
  readonly events: readonly LedgerEvent[];
  readonly debts: readonly OverdueDebt[];
  readonly lateOrders: readonly LateOrder[];
  /** The client's last orders that have left whole, latest first: whether each left later than promised. */
  readonly lastShipped: readonly boolean[];
  /** The last use of each lever. */
  readonly uses: readonly LastUse[];
}

/** Something to say on the phone, or to be ready to hear. */
export interface Lever {
  readonly key: string;
  readonly kind: LeverKind;
  readonly side: LeverSide;
  /** How many times it happened. */
  readonly count: number;
  /** The money it speaks of, all times together; 0 when none is known. */
  readonly value: Kopecks;
  /** The order it speaks of, when it is one. */
  readonly order: LeverOrder | null;
  /** By how many days, the most of all times. */
  readonly days: number | null;
  /** For late shipments: how many of the last orders left late. */
  readonly lastOrders: { readonly late: number; readonly of: number } | null;
  readonly lastOn: PlainDate;
  readonly note: string | null;
  readonly used: { readonly outcome: LeverOutcome; readonly day: PlainDate } | null;
  /** Unused × value × freshness, in kopecks: see `strengthOf`. */
  readonly strength: number;
}
