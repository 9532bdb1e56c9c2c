import { type ClientStatus, checkInn, checkKpp, checkOgrn, clientStatusSchema } from '@svodka/domain';
import type { Command } from '../../platform/command.ts';
import { type NoteCode, rowNote, type Tally } from '../report/index.ts';
import { batchWithParties, openParties, type Parties, type Session } from '../session/index.ts';
import { type ClientFacts, type ContactFacts, saveClients } from '../write/index.ts';
import { batchesOf, type NumberedRow, readRows, type TableInput } from './table-input.ts';

type Row = NumberedRow<'clients'>;
const rowsInBatch = 500;

export async function importClients(session: Session, input: TableInput): Promise<void> {
  const parties = await openParties(session);
  for await (const rows of batchesOf(readRows(session, 'clients', input), rowsInBatch)) {
    await batchWithParties(session, parties, (command, tally) => writeBatch(command, tally, parties, rows));
  }
}

async function writeBatch(command: Command, tally: Tally, parties: Parties, rows: readonly Row[]): Promise<void> {
  const facts: ClientFacts[] = [];
  for (const row of rows) {
    const fault = innFault(row);
    if (fault === null) facts.push(await factsOf(command, tally, parties, row));
    else tally.refuse('clients', rowNote(row, fault, { value: row.cells.inn ?? '' }));
  }
  for (const { outcome } of await saveClients(command, parties.clients, facts)) tally.count('clients', outcome);
}

/** A number of the wrong length belongs to nobody in Russia; one with a wrong control digit may, so it only warns. */
function innFault({ cells: { inn } }: Row): NoteCode | null {
  const checked = inn === null ? null : checkInn(inn);
  if (checked?.status !== 'error') return null;
  return checked.code === 'inn.length' ? 'inn.length' : 'inn.characters';
}

async function factsOf(command: Command, tally: Tally, { people, clients }: Parties, row: Row): Promise<ClientFacts> {
  const { cells } = row;
  const warn = (code: NoteCode, value: string) => tally.warn(rowNote(row, code, { value, client: cells.name }));
  if (cells.inn !== null && checkInn(cells.inn).status === 'warning') warn('inn.checksum', cells.inn);
  const managerId = cells.manager === null ? null : await people.ensureManager(command, cells.manager);
  const names = [cells.name, ...(cells.shortName === null ? [] : [cells.shortName])];
  const known = clients.find({ externalId: cells.externalId, inn: cells.inn, kpp: cells.kpp, names });
  if (known?.managerId && managerId && known.managerId !== managerId)
    warn('client-manager-differs', cells.manager ?? '');
  return {
    row: row.row,
    externalId: cells.externalId,
    legalName: cells.name,
    shortName: cells.shortName,
    inn: cells.inn,
    kpp: kept(cells.kpp, 'kpp.format', checkKpp, warn),
    ogrn: kept(cells.ogrn, null, checkOgrn, warn),
    category: cells.category,
    region: cells.region,
    activities: cells.activities ?? [],
    status: statusOf(cells.status, warn),
    managerId,
    contacts: contactsOf(cells),
    addresses: cells.address === null ? [] : [{ kind: 'legal', text: cells.address }],
    bankAccounts: [],
  };
}

type Warn = (code: NoteCode, value: string) => void;

function kept(text: string | null, code: NoteCode | null, check: typeof checkKpp, warn: Warn): string | null {
  if (text === null) return null;
  const checked = check(text);
  if (checked.status === 'valid') return text;
  warn(code ?? ogrnNote(checked.code), text);
  return checked.status === 'error' ? null : text;
}

function ogrnNote(code: string): NoteCode {
  if (code === 'ogrn.characters' || code === 'ogrn.length') return code;
  return 'ogrn.checksum';
}

const statusWords: Readonly<Record<string, ClientStatus>> = {
  потенциальный: 'potential',
  действующий: 'active',
  активный: 'active',
  спящий: 'dormant',
  неактивный: 'dormant',
  заблокирован: 'blocked',
  заблокированный: 'blocked',
};

function statusOf(text: string | null, warn: Warn): ClientStatus | null {
  if (text === null) return null;
  const word = text.toLowerCase();
  const parsed = clientStatusSchema.safeParse(statusWords[word] ?? word);
  if (!parsed.success) warn('client-status-unknown', text);
  return parsed.success ? parsed.data : null;
}

function contactsOf({ contact, phone, email, name, shortName }: Row['cells']): ContactFacts[] {
  if (contact === null && phone === null && email === null) return [];
  const split = (text: string | null) =>
    (text ?? '')
      .split(/[;,\n|]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return [{ name: contact ?? shortName ?? name, position: null, phones: split(phone), emails: split(email) }];
}
