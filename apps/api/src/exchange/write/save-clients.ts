import { sql } from 'kysely';
import { addBroughtLabels } from '../../client-labels/index.ts';
import { seekDuplicates } from '../../clients/index.ts';
import type { Command } from '../../platform/command.ts';
import { type ColumnTypes, insertRows, updateRows } from '../../platform/database/set-rows.ts';
import { changesBetween } from '../../platform/events.ts';
import type { Outcome } from '../report/index.ts';
import type { ClientDirectory } from './client-directory.ts';
import type { ClientFacts } from './client-facts.ts';
import { type ClientRow, described, filledIn, newClient, type SavedClient } from './client-row.ts';
import { planClientParts } from './plan-client-parts.ts';

const columns = {
  externalId: 'text',
  legalName: 'text',
  shortName: 'text',
  searchName: 'text',
  inn: 'text',
  kpp: 'text',
  ogrn: 'text',
  category: 'text',
  region: 'text',
  activities: 'text[]',
  status: 'text',
  managerId: 'uuid',
  version: 'int',
  updatedAt: 'timestamptz',
} as const satisfies ColumnTypes;

/**
 * Adds clients and changes known ones, found by code, ИНН and КПП, or name. One found by ИНН that carries another code
 * is the same firm entered twice in 1C: it is only filled in, so that the two entries don't overwrite each other for ever.
 * Gives back, for each of the facts, the client and what became of it.
 */
export async function saveClients(
  command: Command,
  directory: ClientDirectory,
  facts: readonly ClientFacts[],
): Promise<{ id: string; outcome: Outcome }[]> {
  const { tx, now } = command;
  await addBroughtLabels(command, facts);
  const found = await lockKnown(command, directory, facts);
  const placed = facts.map((fact) => ({ fact, client: place(directory, found, fact) }));
  const later = await planClientParts(command, placed);
  const outcomes = new Map<string, Outcome>();
  for (const client of new Set(placed.map((one) => one.client))) {
    const changes = { ...changesBetween<object>(client.before ?? {}, client.after), ...client.partChanges };
    const changed = Object.keys(changes).length > 0;
    outcomes.set(client.id, client.before === null ? 'created' : changed ? 'updated' : 'unchanged');
    if (!changed) continue;
    command.record({ type: 'client.imported', entity: 'client', entityId: client.id, clientId: client.id, changes });
  }
  const touched = [...found.values()].filter(({ id }) => outcomes.has(id) && outcomes.get(id) !== 'unchanged');
  const [fresh, known] = split(touched);
  const created = fresh.map(({ id, after }) => ({ id, ...after, version: 1, createdAt: now, updatedAt: now }));
  await insertRows(tx, 'Client', { id: 'uuid', ...columns, createdAt: 'timestamptz' }, created);
  const updated = known.map(({ id, after, version }) => ({ id, ...after, version: version + 1, updatedAt: now }));
  await updateRows(tx, 'Client', columns, updated);
  await later();
  seekDuplicates(
    command,
    touched.map((client) => client.id),
  );
  return inOrder(placed, outcomes);
}

function split(clients: readonly SavedClient[]): [fresh: SavedClient[], known: SavedClient[]] {
  return [clients.filter((one) => one.before === null), clients.filter((one) => one.before !== null)];
}

function inOrder(placed: readonly { client: SavedClient }[], outcomes: ReadonlyMap<string, Outcome>) {
  const told = new Set<string>();
  return placed.map(({ client: { id } }) => {
    const outcome: Outcome = told.has(id) ? 'unchanged' : (outcomes.get(id) ?? 'unchanged');
    told.add(id);
    return { id, outcome };
  });
}

async function lockKnown(
  { tx }: Pick<Command, 'tx'>,
  directory: ClientDirectory,
  facts: readonly ClientFacts[],
): Promise<Map<string, SavedClient>> {
  const ids = [...new Set(facts.flatMap((fact) => directory.find(keyOf(fact))?.id ?? []))];
  const { rows } = await sql<ClientRow & { id: string; version: number; mergedIntoId: string | null }>`
    SELECT "id", "version", "mergedIntoId", "externalId", "legalName", "shortName", "searchName", "inn", "kpp", "ogrn", "category", "region",
      "activities", "status", "managerId" FROM "Client" WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE
    `.execute(tx);
  const merged = rows.filter((row) => row.mergedIntoId !== null);
  // Somebody merged them since the directory was opened: what the file says is the surviving clients'.
  for (const row of merged) directory.put(row);
  if (merged.length > 0) return lockKnown({ tx }, directory, facts);
  return new Map(
    rows.map(({ id, version, mergedIntoId: _, ...row }) => [
      id,
      { id, version, before: row, after: { ...row }, partChanges: {} },
    ]),
  );
}

function keyOf(fact: ClientFacts) {
  const names = [fact.legalName, ...(fact.shortName === null ? [] : [fact.shortName])];
  return { externalId: fact.externalId, inn: fact.inn, kpp: fact.kpp, names };
}

function place(directory: ClientDirectory, found: Map<string, SavedClient>, fact: ClientFacts): SavedClient {
  const entry = directory.find(keyOf(fact));
  const known = entry && found.get(entry.id);
  const client = known ?? newClient(fact);
  if (known) known.after = told(directory, known.after, fact);
  found.set(client.id, client);
  directory.put({ id: client.id, mergedIntoId: null, ...client.after });
  return client;
}

/** A known client after what a file says of it. The code of one that was merged stays where it was. */
function told(directory: ClientDirectory, row: ClientRow, fact: ClientFacts): ClientRow {
  const { externalId: code } = fact;
  if (code !== null && row.externalId !== null && code !== row.externalId) return filledIn(row, fact);
  return described(row, code !== null && directory.isMergedCode(code) ? { ...fact, externalId: null } : fact);
}
