import type { HandoverOutcome, PlainDate } from '@svodka/domain';
import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';
import { insertRows } from '../platform/database/set-rows.ts';

export interface ClientOutcome {
  clientId: string;
  outcome: HandoverOutcome;
  formerManagerId: string | null;
  responsibleFrom: PlainDate | null;
}

/** What became of each client of a handover that was carried out. */
export async function writeClientOutcomes(
  { tx }: Command,
  handoverId: string,
  outcomes: readonly ClientOutcome[],
): Promise<void> {
  await sql`
    UPDATE "HandoverClient" h SET "outcome" = g."outcome", "formerManagerId" = g."formerManagerId",
      "responsibleFrom" = g."responsibleFrom"
    FROM jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb)
      AS g("clientId" uuid, "outcome" text, "formerManagerId" uuid, "responsibleFrom" date)
    WHERE h."handoverId" = ${handoverId}::uuid AND h."clientId" = g."clientId"`.execute(tx);
}

export interface OrderOutcome {
  orderId: string;
  toManagerId: string;
  formerManagerId: string;
  outcome: HandoverOutcome;
}

/** What became of each order of a handover; a later word replaces an earlier one. */
export async function writeOrderOutcomes(
  { tx }: Command,
  handoverId: string,
  outcomes: readonly OrderOutcome[],
): Promise<void> {
  const rows = outcomes.map((one) => ({ handoverId, ...one }));
  const columns = {
    handoverId: 'uuid',
    orderId: 'uuid',
    toManagerId: 'uuid',
    formerManagerId: 'uuid',
    outcome: 'text',
  };
  const again = sql`ON CONFLICT ("handoverId", "orderId") DO UPDATE SET "outcome" = EXCLUDED."outcome"`;
  await insertRows(tx, 'HandoverOrder', columns, rows, again);
}
