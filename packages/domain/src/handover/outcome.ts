import type { PlainDate } from '../date.ts';

/**
 * What became of a client or an order that a handover names: it waits for its day; was given; was left, because somebody else
 * had it by then (`elsewhere`) or the day was somebody's already (`taken`). After undoing: it went back, or stayed because
 * it has been moved again (`movedSince`), has been finished (`finished`), or whoever had it no longer works here (`gone`).
 */
export const handoverOutcomes = [
  'planned',
  'given',
  'elsewhere',
  'taken',
  'returned',
  'movedSince',
  'finished',
  'gone',
] as const;
export type HandoverOutcome = (typeof handoverOutcomes)[number];

/** A client that was given, as it stands when the handover is undone. */
export interface GivenClient {
  readonly toManagerId: string;
  readonly formerManagerId: string | null;
  /** The first day of the responsibility that the handover left open. */
  readonly responsibleFrom: PlainDate | null;
  readonly managerId: string | null;
  /** The first day of the responsibility that is open now; null where none is. */
  readonly openFrom: PlainDate | null;
}

/** Whether a given client goes back when its handover is undone: not if it has been moved again since. */
export function undoClient(client: GivenClient, isHere: (userId: string) => boolean): HandoverOutcome {
  const { toManagerId, formerManagerId, responsibleFrom, managerId, openFrom } = client;
  if (managerId !== toManagerId || openFrom !== responsibleFrom) return 'movedSince';
  return formerManagerId === null || isHere(formerManagerId) ? 'returned' : 'gone';
}

/** An order that was given, as it stands when the handover is undone. */
export interface GivenOrder {
  readonly toManagerId: string;
  readonly formerManagerId: string;
  readonly managerId: string;
  readonly open: boolean;
}

/** Whether a given order goes back when its handover is undone: a finished one is to the credit of whoever finished it. */
export function undoOrder(order: GivenOrder, isHere: (userId: string) => boolean): HandoverOutcome {
  if (order.managerId !== order.toManagerId) return 'movedSince';
  if (!order.open) return 'finished';
  return isHere(order.formerManagerId) ? 'returned' : 'gone';
}
