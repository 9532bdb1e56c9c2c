import type { Database, DatabaseTransaction } from '@svodka/database';
import { normalizeClientName } from '@svodka/domain';

export interface ClientEntry {
  id: string;
  externalId: string | null;
  inn: string | null;
  kpp: string | null;
  legalName: string;
  shortName: string;
  managerId: string | null;
  /** The client this one was merged into: whatever finds this one, means that one. */
  mergedIntoId: string | null;
}

export interface ClientKey {
  externalId: string | null;
  inn: string | null;
  kpp: string | null;
  names: readonly string[];
}

/** Every client by what files call them; those that were merged lead to the clients they became part of. Held in memory: an import asks for clients by the thousand. */
export interface ClientDirectory {
  find(key: ClientKey): ClientEntry | undefined;
  byId(id: string): ClientEntry | undefined;
  /** Whether a code is that of a client merged into another: it stays there, however often a file tells of it. */
  isMergedCode(externalId: string): boolean;
  put(entry: ClientEntry): void;
  /** Forgets what was put since the last `keep`: the transaction that wrote it is tried again. */
  forget(): void;
  keep(): void;
}

export async function openClientDirectory(db: Database | DatabaseTransaction): Promise<ClientDirectory> {
  const rows = await db
    .selectFrom('Client')
    .select(['id', 'externalId', 'inn', 'kpp', 'legalName', 'shortName', 'managerId', 'mergedIntoId'])
    .orderBy('id')
    .execute();
  return directory(rows);
}

function directory(rows: readonly ClientEntry[]): ClientDirectory {
  const ids = new Map<string, ClientEntry>();
  const externalIds = new Map<string, string>();
  const inns = new Map<string, string[]>();
  const names = new Map<string, string[]>();
  let undo: (() => void)[] = [];
  const list = (index: Map<string, string[]>, key: string, id: string) => {
    const known = index.get(key) ?? [];
    if (!known.includes(id)) index.set(key, [...known, id]);
  };
  const put = (entry: ClientEntry) => {
    const before = ids.get(entry.id);
    undo.push(() => (before === undefined ? void ids.delete(entry.id) : void ids.set(entry.id, before)));
    ids.set(entry.id, entry);
    if (entry.externalId !== null) externalIds.set(entry.externalId, entry.id);
    if (entry.inn !== null) list(inns, entry.inn, entry.id);
    for (const name of namesOf(entry)) list(names, name, entry.id);
  };
  for (const row of rows) put(row);
  undo = [];
  // An index may still name what was forgotten or renamed: whatever it finds is looked at again.
  const entries = (found: readonly string[] | undefined) => (found ?? []).flatMap((id) => ids.get(id) ?? []);
  const match = (key: ClientKey): ClientEntry | undefined => {
    const id = key.externalId === null ? undefined : externalIds.get(key.externalId);
    const byCode = entries(id === undefined ? [] : [id]).find((entry) => entry.externalId === key.externalId);
    if (byCode) return byCode;
    if (key.inn !== null) {
      const same = entries(inns.get(key.inn)).filter((entry) => entry.inn === key.inn && kppAgrees(entry, key));
      const found = same.find((entry) => entry.kpp === key.kpp) ?? same[0];
      if (found) return found;
    }
    const wanted = key.names.map(normalizeClientName);
    return wanted
      .flatMap((name) => entries(names.get(name)))
      .find((entry) => namesOf(entry).some((name) => wanted.includes(name)) && mayBeOne(entry, key));
  };
  const living = (entry: ClientEntry | undefined): ClientEntry | undefined =>
    entry?.mergedIntoId ? living(ids.get(entry.mergedIntoId)) : entry;
  return {
    byId: (id) => living(ids.get(id)),
    find: (key) => living(match(key)),
    isMergedCode(code) {
      const id = externalIds.get(code);
      const entry = id === undefined ? undefined : ids.get(id);
      return entry?.externalId === code && entry.mergedIntoId !== null;
    },
    put,
    forget() {
      for (const back of undo.toReversed()) back();
      undo = [];
    },
    keep() {
      undo = [];
    },
  };
}

function namesOf({ legalName, shortName }: ClientEntry): string[] {
  return [normalizeClientName(legalName), normalizeClientName(shortName)];
}

/** Branches of one firm share its ИНН and differ by КПП. */
function kppAgrees(entry: ClientEntry, { kpp }: ClientKey): boolean {
  return entry.kpp === null || kpp === null || entry.kpp === kpp;
}

/** A name alone makes two records one only while no number tells them apart. */
function mayBeOne(entry: ClientEntry, key: ClientKey): boolean {
  const sameCode = entry.externalId === null || key.externalId === null;
  const sameInn = entry.inn === null || key.inn === null;
  return sameCode && sameInn;
}
