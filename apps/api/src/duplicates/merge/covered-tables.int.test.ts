import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/test-app.ts';
import { movedTables } from './merge-record.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

/** Columns that name a client and are not simply moved, each with what a merge does instead. */
const treatedOtherwise = {
  'Client.mergedIntoId': 'clients that were part of the loser become part of the survivor',
  'ClientClass.clientId': 'reckoned anew every night',
  'ClientLeverSummary.clientId': 'reckoned anew after the merge, by the queue ledger',
  'ClientDuplicate.firstId': 'what people judged of a pair stays; pairs with a merged client are not shown',
  'ClientDuplicate.secondId': 'the same',
  'ClientMerge.loserId': 'the record of the merge itself',
  'ClientMerge.survivorId': 'the same',
  'HandoverClient.clientId': 'what was handed over stays told; a planned one passes a merged client by',
  'ClientResponsibility.clientId': 'two histories become one: merge-responsibilities',
  'Event.clientId': 'the audit is never rewritten: readers follow mergedIntoId',
};

async function columnsNaming(table: string): Promise<string[]> {
  const { rows } = await sql<{ column: string }>`
    SELECT DISTINCT c.relname || '.' || a.attname AS "column"
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      LEFT JOIN pg_constraint f ON f.conrelid = c.oid AND f.contype = 'f' AND a.attnum = ANY(f.conkey)
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
      AND (f.confrelid = ('"' || ${table}::text || '"')::regclass OR a.attname = lower(left(${table}, 1)) || substr(${table}, 2) || 'Id')
    ORDER BY 1`.execute(app.deps.db);
  return rows.map((row) => row.column);
}

test('every column that names a client is moved by a merge, or has its reason not to be', async () => {
  const moved = movedTables.map((table) => `${table}.clientId`);
  expect(await columnsNaming('Client')).toEqual([...moved, ...Object.keys(treatedOtherwise)].toSorted());
});

test('what names a contact or a contract is known: a merge that joins two lets it name the other', async () => {
  expect(await columnsNaming('Contact')).toEqual(['Activity.contactId', 'Order.contactId']);
  expect(await columnsNaming('Contract')).toEqual(['ContractFile.contractId', 'Order.contractId']);
});

test('whatever is written for a merged client goes to the surviving one by the database itself', async () => {
  const { rows } = await sql<{ table: string }>`
    SELECT c.relname AS "table" FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
    WHERE p.proname = 'follow_merged_client' ORDER BY 1`.execute(app.deps.db);
  expect(rows.map((row) => row.table)).toEqual([...movedTables, 'ClientResponsibility'].toSorted());
});
