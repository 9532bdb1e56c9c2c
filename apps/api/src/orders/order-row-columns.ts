import type { DB } from '@svodka/database';
import { sql } from 'kysely';

/** What a change of an order writes into its row; the rest (number, lifecycle, who made it) is written once. */
const written = [
  'managerId',
  'contractId',
  'contactId',
  'category',
  'comment',
  'terms',
  'stage',
  'open',
  'paused',
  'advanceReleased',
  'paymentWrittenOff',
  'endedFromStage',
  'cancelReason',
  'cancelService',
  'confirmedOn',
  'shippedOn',
  'closedOn',
  'cancelledOn',
  'amount',
  'cost',
  'paid',
  'shippedAmount',
  'lineCount',
  'mainProductId',
  'mainDescription',
  'stageEnteredAt',
  'stageDueAt',
  'stageNormDays',
  'waitsFor',
  'waitsSince',
  'strip',
  'requestedShipDate',
  'promisedShipDate',
  'currentShipDate',
  'slipDays',
  'nextPaymentOn',
  'nextPaymentAmount',
  'nextPaymentIsAdvance',
  'readyPercent',
  'shippedPercent',
  'version',
  'updatedAt',
] as const satisfies readonly (keyof DB['Order'])[];

/** `"stage" = r."stage", …` for UPDATE, and the names alone for INSERT: text made once, not at every write. */
export const assignedColumns = sql.raw(written.map((name) => `"${name}" = r."${name}"`).join(', '));
export const writtenColumns = sql.raw(written.map((name) => `"${name}"`).join(', '));
