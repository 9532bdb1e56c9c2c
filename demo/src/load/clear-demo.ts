import pg from 'pg';

const businessTables = [
  'Order',
  'Payment',
  'Client',
  'Handover',
  'Product',
  'ProductGroup',
  'Property',
  'PriceType',
  'StageNorm',
  'File',
  'Event',
  'SalesMonth',
  'Notification',
  'OverdueFact',
  'ImportRun',
];

/** Starts clean: all business rows and the demo plant's people go; other people, settings, payment terms and the lifecycle stay. */
export async function clearDemo({ url }: { readonly url: string }): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'svodka demo' });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`TRUNCATE ${businessTables.map((table) => `"${table}"`).join(', ')} CASCADE`);
    await client.query(
      `UPDATE "AuditChain" SET "length" = 0, "head" = sha256(convert_to('svodka ' || "chain", 'UTF8'))`,
    );
    await client.query('DELETE FROM "IdempotencyKey" WHERE "userId" IN (SELECT "id" FROM "User" WHERE "demo")');
    await client.query(
      `DELETE FROM "Absence" a USING "User" u WHERE u."demo" AND u."id" IN (a."userId", a."deputyId")`,
    );
    await client.query('DELETE FROM "User" WHERE "demo"');
    await dropOrderNumbers(client);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    await client.end();
  }
}

/** Numbers begin again from one. */
async function dropOrderNumbers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(sequencename) AS name FROM pg_sequences WHERE schemaname = 'public' AND sequencename ~ '^order_number_\\d{4}$'`,
  );
  for (const { name } of rows) await client.query(`DROP SEQUENCE ${name}`);
}
