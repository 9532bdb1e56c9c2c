import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** Whose facts are looked at: all of some clients, or some orders of theirs together with the clients' promises. */
export interface FactScope {
  clientIds: readonly string[];
  /** Null for every order of the clients. */
  orderIds: readonly string[] | null;
}

/** Orders `o` within the scope. */
export function ordersWithin({ clientIds, orderIds }: FactScope): RawBuilder<SqlBool> {
  return orderIds === null
    ? sql<SqlBool>`o."clientId" = ANY(${clientIds}::uuid[])`
    : sql<SqlBool>`o."id" = ANY(${orderIds}::uuid[])`;
}

/** Automatic events `e` that follow from facts within the scope. */
export function eventsWithin({ clientIds, orderIds }: FactScope): RawBuilder<SqlBool> {
  if (orderIds === null) return sql<SqlBool>`e."clientId" = ANY(${clientIds}::uuid[])`;
  return sql<SqlBool>`((e."orderId" = ANY(${orderIds}::uuid[]) AND NOT starts_with(e."factKey", 'promise:'))
    OR (e."clientId" = ANY(${clientIds}::uuid[]) AND starts_with(e."factKey", 'promise:')))`;
}
