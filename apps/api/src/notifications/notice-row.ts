import {
  type Instant,
  type NoticeDetails,
  type NoticeKind,
  type NoticeReason,
  noticeDetailsSchema,
} from '@svodka/domain';
import { sql } from 'kysely';

/** A notification with what its sentence needs. */
export interface NoticeRow {
  id: string;
  userId: string;
  kind: NoticeKind;
  why: NoticeReason;
  orderId: string | null;
  orderNumber: string | null;
  clientName: string | null;
  details: NoticeDetails;
  createdAt: Instant;
  readAt: Instant | null;
  snoozedUntil: Instant | null;
  withdrawnAt: Instant | null;
}

export type StoredNotice = Omit<NoticeRow, 'details'> & { payload: unknown };

export const noticeColumns = sql`n."id", n."userId", n."kind", n."why", n."orderId", o."number" AS "orderNumber",
  c."shortName" AS "clientName", n."payload", n."createdAt", n."readAt", n."snoozedUntil", n."withdrawnAt"`;

/** Money that came without an order is told with its client. */
export const noticeTables = sql`"Notification" n LEFT JOIN "Order" o ON o."id" = n."orderId"
  LEFT JOIN "Client" c ON c."id" = coalesce(o."clientId", (n."payload" ->> 'clientId')::uuid)`;

export function readNotice<Row extends StoredNotice>({ payload, ...row }: Row) {
  return { ...row, details: noticeDetailsSchema.catch({}).parse(payload) };
}
