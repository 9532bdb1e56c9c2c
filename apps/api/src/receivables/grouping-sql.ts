import { type RawBuilder, sql } from 'kysely';
import type { Grouping } from './input.ts';

interface GroupingSql {
  /** Of a row of debts `b`. */
  id: RawBuilder<unknown>;
  clientId: RawBuilder<unknown>;
  /** Of a row of the list `g`. */
  name: RawBuilder<unknown>;
  number: RawBuilder<unknown>;
  managerName: RawBuilder<unknown>;
}

/** Stands for the manager of clients who have none. */
const nobody = '00000000-0000-0000-0000-000000000000';

const clientName = sql`(SELECT c."shortName" FROM "Client" c WHERE c."id" = g."clientId")`;
const clientManager = sql`(SELECT u."name" FROM "Client" c JOIN "User" u ON u."id" = c."managerId" WHERE c."id" = g."clientId")`;

/** How debts are put together. What has no order or contract is put together by client. */
export const groupingSql: Record<Grouping, GroupingSql> = {
  client: {
    id: sql`b."clientId"`,
    clientId: sql`b."clientId"`,
    name: clientName,
    number: sql`NULL`,
    managerName: clientManager,
  },
  order: {
    id: sql`coalesce(b."orderId", b."clientId")`,
    clientId: sql`b."clientId"`,
    name: sql`coalesce((SELECT o."mainDescription" FROM "Order" o WHERE o."id" = g."id"), '')`,
    number: sql`(SELECT o."number" FROM "Order" o WHERE o."id" = g."id")`,
    managerName: sql`coalesce((SELECT u."name" FROM "Order" o JOIN "User" u ON u."id" = o."managerId" WHERE o."id" = g."id"),
      ${clientManager})`,
  },
  manager: {
    id: sql`coalesce(b."managerId", ${nobody}::uuid)`,
    clientId: sql`NULL::uuid`,
    name: sql`coalesce((SELECT u."name" FROM "User" u WHERE u."id" = g."id"), '')`,
    number: sql`NULL`,
    managerName: sql`(SELECT u."name" FROM "User" u WHERE u."id" = g."id")`,
  },
  contract: {
    id: sql`coalesce(b."contractId", b."clientId")`,
    clientId: sql`b."clientId"`,
    name: clientName,
    number: sql`(SELECT k."number" FROM "Contract" k WHERE k."id" = g."id")`,
    managerName: clientManager,
  },
};
