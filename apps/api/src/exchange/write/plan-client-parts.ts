import { sql } from 'kysely';
import { phoneDigitsOf } from '../../clients/index.ts';
import type { Command } from '../../platform/command.ts';
import { insertRows, updateRows } from '../../platform/database/set-rows.ts';
import { newId } from '../../platform/new-id.ts';
import type { ClientFacts, ContactFacts } from './client-facts.ts';
import type { SavedClient } from './client-row.ts';
import type { Later } from './later.ts';

interface Placed {
  fact: ClientFacts;
  client: SavedClient;
}

interface ContactRow {
  id: string;
  clientId: string;
  name: string;
  position: string | null;
  phones: string[];
  emails: string[];
  isPrimary: boolean;
}

const contactColumns = {
  clientId: 'uuid',
  name: 'text',
  position: 'text',
  phones: 'text[]',
  emails: 'text[]',
  phoneDigits: 'text',
  isPrimary: 'boolean',
} as const;

/**
 * Contacts, addresses, accounts and the first manager's responsibility. Files only add: what people entered stays, a known
 * contact gets the phones it lacked. Works as `planPrices` does.
 */
export async function planClientParts(command: Command, placed: readonly Placed[]): Promise<Later> {
  const later = [
    await planContacts(command, placed),
    await planAddresses(command, placed),
    await planBankAccounts(command, placed),
  ];
  return async () => {
    for (const write of later) await write();
    await planResponsibility(command, placed)();
  };
}

async function planContacts({ tx }: Command, placed: readonly Placed[]): Promise<Later> {
  const { rows } = await sql<ContactRow>`
    SELECT "id", "clientId", "name", "position", "phones", "emails", "isPrimary" FROM "Contact"
    WHERE "clientId" = ANY(${idsOf(placed)}::uuid[])`.execute(tx);
  const known = new Map(rows.map((row) => [`${row.clientId} ${row.name}`, row]));
  const before = new Set(known.keys());
  const touched = new Set<string>();
  const withPrimary = new Set(rows.filter((row) => row.isPrimary).map((row) => row.clientId));
  for (const { fact, client } of placed) {
    for (const contact of fact.contacts) {
      const key = `${client.id} ${contact.name}`;
      const row = known.get(key);
      const merged = mergeContact(row ?? blankContact(client.id, contact, !withPrimary.has(client.id)), contact);
      if (row && JSON.stringify(row) === JSON.stringify(merged)) continue;
      known.set(key, merged);
      withPrimary.add(client.id);
      touched.add(key);
      client.partChanges = {
        ...client.partChanges,
        [`contact «${contact.name}»`]: [row?.phones ?? null, merged.phones],
      };
    }
  }
  const withDigits = [...touched].flatMap((key) => {
    const row = known.get(key);
    return row ? [{ key, row: { ...row, phoneDigits: phoneDigitsOf(row.phones) } }] : [];
  });
  return async () => {
    const fresh = withDigits.filter(({ key }) => !before.has(key)).map(({ row }) => row);
    await insertRows(tx, 'Contact', { id: 'uuid', ...contactColumns }, fresh);
    await updateRows(
      tx,
      'Contact',
      contactColumns,
      withDigits.filter(({ key }) => before.has(key)).map(({ row }) => row),
    );
  };
}

function blankContact(clientId: string, { name }: ContactFacts, isPrimary: boolean): ContactRow {
  return { id: newId(), clientId, name, position: null, phones: [], emails: [], isPrimary };
}

function mergeContact(row: ContactRow, contact: ContactFacts): ContactRow {
  return {
    ...row,
    position: row.position ?? contact.position,
    phones: [...new Set([...row.phones, ...contact.phones])],
    emails: [...new Set([...row.emails, ...contact.emails])],
  };
}

async function planAddresses({ tx }: Command, placed: readonly Placed[]): Promise<Later> {
  const { rows } = await sql<{ clientId: string; kind: string; text: string }>`
    SELECT "clientId", "kind", "text" FROM "Address" WHERE "clientId" = ANY(${idsOf(placed)}::uuid[])`.execute(tx);
  const known = new Set(rows.map((row) => `${row.clientId} ${row.kind} ${row.text}`));
  const fresh: Record<string, unknown>[] = [];
  for (const { fact, client } of placed) {
    for (const { kind, text } of fact.addresses) {
      const key = `${client.id} ${kind} ${text}`;
      if (known.has(key)) continue;
      known.add(key);
      fresh.push({ id: newId(), clientId: client.id, kind, text });
      client.partChanges = { ...client.partChanges, [`address ${kind}`]: [null, text] };
    }
  }
  return () => insertRows(tx, 'Address', { id: 'uuid', clientId: 'uuid', kind: 'text', text: 'text' }, fresh);
}

async function planBankAccounts({ tx }: Command, placed: readonly Placed[]): Promise<Later> {
  const { rows } = await sql<{ clientId: string; account: string; bic: string }>`
    SELECT "clientId", "account", "bic" FROM "BankAccount" WHERE "clientId" = ANY(${idsOf(placed)}::uuid[])`.execute(
    tx,
  );
  const known = new Set(rows.map((row) => `${row.clientId} ${row.account} ${row.bic}`));
  const fresh: Record<string, unknown>[] = [];
  for (const { fact, client } of placed) {
    for (const { account, bic, bankName } of fact.bankAccounts) {
      const key = `${client.id} ${account} ${bic}`;
      if (known.has(key)) continue;
      known.add(key);
      fresh.push({ id: newId(), clientId: client.id, account, bic, bankName });
      client.partChanges = { ...client.partChanges, [`account ${account}`]: [null, bic] };
    }
  }
  const columns = { id: 'uuid', clientId: 'uuid', account: 'text', bic: 'text', bankName: 'text' };
  return () => insertRows(tx, 'BankAccount', columns, fresh);
}

function planResponsibility({ tx, today }: Command, placed: readonly Placed[]): Later {
  const clients = new Set(placed.map(({ client }) => client));
  const fresh = [...clients].flatMap(({ id, before, after }) =>
    after.managerId !== null && (before?.managerId ?? null) === null
      ? [{ id: newId(), clientId: id, managerId: after.managerId, fromDay: today }]
      : [],
  );
  const columns = { id: 'uuid', clientId: 'uuid', managerId: 'uuid', fromDay: 'date' };
  const skipKnown = sql`ON CONFLICT ("clientId", "fromDay") DO NOTHING`;
  return () => insertRows(tx, 'ClientResponsibility', columns, fresh, skipKnown);
}

function idsOf(placed: readonly Placed[]): string[] {
  return [...new Set(placed.map(({ client }) => client.id))];
}
