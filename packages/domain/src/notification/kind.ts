import { z } from 'zod';
import type { Role } from '../permission.ts';

/** Everything people are told of. */
export const noticeKinds = [
  'question.asked',
  'question.answered',
  'task.created',
  'task.assigned',
  'task.returned',
  'task.overdue',
  'activity.overdue',
  'stage.overdue',
  'advance.overdue',
  'payment.overdue',
  'payment.received',
  'goods.ready',
  'shipment.near',
  'shipment.overdue',
  'order.redated',
  'order.shipped',
  'order.handedOver',
  'handover.received',
  'order.returned',
  'order.cancelled',
] as const;
export const noticeKindSchema = z.enum(noticeKinds);
export type NoticeKind = (typeof noticeKinds)[number];

/** How a letter of a kind goes: not at all, at once, or with the morning's. */
export const letterTimes = ['off', 'now', 'digest'] as const;
export const letterTimeSchema = z.enum(letterTimes);
export type LetterTime = (typeof letterTimes)[number];

/** Why a person is told: what the fact is to them. */
export const noticeReasons = [
  'orderManager',
  'clientManager',
  'asker',
  'creator',
  'assignee',
  'doer',
  'successor',
  'service',
  'dispatcher',
  'economist',
  'head',
  'deputy',
] as const;
export const noticeReasonSchema = z.enum(noticeReasons);
export type NoticeReason = (typeof noticeReasons)[number];

export interface NoticeRule {
  /** Who is told, the weightiest reason first: a person is told once, for the first that holds. Deputies come after all. */
  readonly told: readonly NoticeReason[];
  /** What holds until the person sets it otherwise. */
  readonly inApp: boolean;
  readonly email: LetterTime;
}

const rule = (told: readonly NoticeReason[], email: LetterTime): NoticeRule => ({ told, inApp: true, email });

/** Who is told of each kind, and how by default (R27). Letters at once are only for what somebody waits for. */
export const noticeRules: Readonly<Record<NoticeKind, NoticeRule>> = {
  'question.asked': rule(['orderManager', 'service'], 'now'),
  'question.answered': rule(['asker'], 'now'),
  'task.created': rule(['assignee', 'service'], 'off'),
  'task.assigned': rule(['assignee'], 'off'),
  'task.returned': rule(['creator', 'orderManager'], 'off'),
  'task.overdue': rule(['assignee', 'service'], 'digest'),
  'activity.overdue': rule(['doer'], 'digest'),
  'stage.overdue': rule(['orderManager', 'service'], 'digest'),
  'advance.overdue': rule(['orderManager', 'economist'], 'digest'),
  'payment.overdue': rule(['orderManager', 'economist'], 'digest'),
  'payment.received': rule(['orderManager', 'clientManager'], 'off'),
  'goods.ready': rule(['orderManager', 'dispatcher'], 'off'),
  'shipment.near': rule(['orderManager', 'dispatcher'], 'digest'),
  'shipment.overdue': rule(['orderManager', 'dispatcher', 'head'], 'digest'),
  'order.redated': rule(['orderManager', 'dispatcher'], 'digest'),
  'order.shipped': rule(['orderManager'], 'off'),
  'order.handedOver': rule(['orderManager'], 'now'),
  'handover.received': rule(['successor'], 'now'),
  'order.returned': rule(['orderManager'], 'off'),
  'order.cancelled': rule(['orderManager', 'head'], 'off'),
};

/** Managers answer for orders, and whoever leads them may; services work on tasks; who works with clients has things to do. */
const reasonsOfRole: Readonly<Record<Role, readonly NoticeReason[]>> = {
  manager: ['orderManager', 'clientManager', 'creator', 'doer', 'successor'],
  service: ['asker', 'creator', 'assignee', 'service'],
  dispatcher: ['asker', 'creator', 'assignee', 'service', 'dispatcher'],
  economist: ['asker', 'creator', 'assignee', 'doer', 'service', 'economist'],
  director: ['orderManager', 'clientManager', 'asker', 'creator', 'doer', 'successor', 'head'],
  admin: ['orderManager', 'clientManager', 'asker', 'creator', 'doer', 'successor'],
};

/** The kinds a person of a role may ever be told of: what their settings list. */
export function noticeKindsOf(role: Role): NoticeKind[] {
  const reasons = reasonsOfRole[role];
  return noticeKinds.filter((kind) => noticeRules[kind].told.some((reason) => reasons.includes(reason)));
}
