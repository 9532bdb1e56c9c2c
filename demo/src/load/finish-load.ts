import type pg from 'pg';

/** What triggers would have kept: the audit chain, the totals by month, the next order number. */
export async function reckonLoaded(client: pg.Client, numbers: ReadonlyMap<number, number>): Promise<void> {
  await client.query('SELECT audit_link_loaded()');
  await client.query('DELETE FROM "SalesMonth"');
  await client.query(`INSERT INTO "SalesMonth" ("managerId", "month", "orders", "amount")
    SELECT "managerId", date_trunc('month', "requestedOn")::date, count(*), sum("amount")
    FROM "Order" WHERE "cancelledOn" IS NULL GROUP BY 1, 2`);
  for (const [year, last] of numbers) {
    await client.query('SELECT next_order_number($1)', [year]);
    await client.query('SELECT setval($1::regclass, $2)', [`order_number_${year}`, last]);
  }
}

/** Fresh statistics and visibility: the first page opens as fast as the thousandth. */
export async function vacuumLoaded(client: pg.Client): Promise<void> {
  await client.query(`VACUUM (ANALYZE) "Order", "OrderLine", "StageVisit", "StageWait", "ServiceTask", "TaskQuestion", "SchedulePart",
    "ShipDateMove", "ReadyEntry", "PlannedShipment", "PlannedShipmentLine",
    "Shipment", "ShipmentLine", "Payment", "Allocation", "OrderComment", "ClientEvent", "LeverUse", "Event", "SalesMonth", "Client",
    "Contact", "Address", "BankAccount", "Contract", "ClientResponsibility", "Activity", "Product", "ProductPrice", "ProductStock",
    "Property", "GroupProperty",
    "ProductPropertyValue", "ProductFile", "ProductGroup", "File", "User"`);
}
