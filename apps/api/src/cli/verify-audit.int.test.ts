import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { recordEvents } from '../platform/events.ts';
import { newId } from '../platform/new-id.ts';
import { type TestApp, testApp } from '../testing/test-app.ts';
import { verifyAudit } from './verify-audit.ts';

let app: TestApp;
let owner: pg.Client;
beforeEach(async () => {
  app = await testApp();
  owner = new pg.Client({ connectionString: app.url });
  await owner.connect();
  const entityId = newId();
  const events = Array.from({ length: 60 }, (_, at) => ({
    type: 'test.happened',
    entity: 'test',
    entityId: at < 20 ? entityId : newId(),
    payload: { at },
  }));
  await app.deps.db.transaction().execute((tx) => recordEvents(tx, null, events));
});
afterEach(async () => {
  await owner.end();
  await app.close();
});

const faults = async () => (await verifyAudit(app.deps.db)).broken.map((place) => place.fault);
const longest = `(SELECT "chain" FROM "Event" GROUP BY 1 ORDER BY count(*) DESC LIMIT 1)`;

it('an untouched audit holds', async () => {
  expect(await verifyAudit(app.deps.db)).toMatchObject({ intact: true, events: 60, chains: 32, broken: [] });
});

it.each([
  [
    'a changed record',
    `UPDATE "Event" SET "payload" = '{"at":999}' WHERE "id" = (SELECT min("id") FROM "Event")`,
    'changed',
  ],
  ['a record taken out', `DELETE FROM "Event" WHERE "chain" = ${longest} AND "chainSeq" = 2`, 'missing'],
  ['a tail cut off', `DELETE FROM "Event" WHERE "chain" = ${longest} AND "chainSeq" > 5`, 'cut'],
  [
    'a record moved to another entity',
    `UPDATE "Event" SET "entityId" = gen_random_uuid() WHERE "chain" = ${longest}`,
    'misplaced',
  ],
  ['a changed head', `UPDATE "AuditChain" SET "head" = sha256('x') WHERE "chain" = ${longest}`, 'headChanged'],
  [
    'a tail cut off with its head set back',
    `WITH cut AS (DELETE FROM "Event" WHERE "chain" = ${longest} AND "chainSeq" > 5)
    UPDATE "AuditChain" SET "length" = 5 WHERE "chain" = ${longest}`,
    'headChanged',
  ],
])('%s is found', async (_what, tamper, fault) => {
  await owner.query(tamper);
  expect(await faults()).toContain(fault);
});

it('two records that changed places are found', async () => {
  await owner.query(`UPDATE "Event" SET "chainSeq" = -"chainSeq" WHERE "chain" = ${longest} AND "chainSeq" IN (2, 3)`);
  await owner.query(`UPDATE "Event" SET "chainSeq" = 5 + "chainSeq" WHERE "chainSeq" < 0`);
  expect(await faults()).not.toEqual([]);
});
