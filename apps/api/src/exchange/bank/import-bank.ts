import type { Kopecks } from '@svodka/domain';
import { type BankEntryDraft, ownAccountsAmong, placeEntries } from '../../payments/index.ts';
import { turnoverGaps } from '../read/index.ts';
import { rowNote } from '../report/index.ts';
import type { Session } from '../session/index.ts';
import { checkParties } from './check-parties.ts';
import { entriesOf } from './entries-of-statement.ts';
import { readStatementFile, type StatementFile } from './read-statement-file.ts';

const entriesInBatch = 100;

/**
 * Imports statements of banks. All are read to their end first, so that a broken one changes nothing, then one after the
 * other in batches, each a transaction: what is already there is known by its key, so a statement may come again, overlap
 * another or be cut off halfway.
 */
export async function importBank(session: Session, paths: readonly string[]): Promise<void> {
  const survey = await surveyStatements(session, paths);
  let done = 0;
  for (const path of paths) {
    const found = await readStatementFile(path);
    const { entries, unclear } = entriesOf(found.statement, survey.ownAccounts);
    report(session, found, unclear);
    for (let start = 0; start < entries.length; start += entriesInBatch) {
      await writeBatch(session, entries.slice(start, start + entriesInBatch));
      done += Math.min(entriesInBatch, entries.length - start);
      session.progress(done, survey.documents);
    }
  }
}

/** How much there is to do, and which accounts are ours: those these files name, and those named before. */
async function surveyStatements(session: Session, paths: readonly string[]) {
  const ownAccounts = new Set<string>();
  const others = new Set<string>();
  let documents = 0;
  for (const path of paths) {
    const { statement } = await readStatementFile(path);
    documents += statement.documents.length;
    for (const account of statement.ownAccounts) ownAccounts.add(account);
    for (const { payer, payee } of statement.documents) {
      others.add(payer.account);
      others.add(payee.account);
    }
  }
  others.delete('');
  for (const account of await ownAccountsAmong(session.deps.db, [...others])) ownAccounts.add(account);
  return { ownAccounts, documents };
}

/** What can't be taken, and what should be looked at. */
function report(
  session: Session,
  { file, statement }: StatementFile,
  unclear: StatementFile['statement']['documents'],
) {
  const { tally } = session;
  tally.read('entries', statement.documents.length + statement.refused.length);
  for (const { line, code, value } of statement.refused)
    tally.refuse('entries', rowNote({ row: line, file }, code, { value }));
  for (const { line, number, amount } of unclear) {
    tally.refuse('entries', rowNote({ row: line, file }, 'bank-unclear', { number, amount: rubles(amount) }));
  }
  for (const { account, received, spent } of turnoverGaps(statement)) {
    const gap = { account, received: rubles(received), spent: rubles(spent) };
    tally.warn(rowNote({ row: 1, file }, 'bank-turnover-gap', gap));
  }
  for (const note of checkParties(file, statement)) tally.warn(note);
}

async function writeBatch(session: Session, entries: readonly BankEntryDraft[]): Promise<void> {
  await session.batch(async (command, tally) => {
    const { created, unchanged, posted, ...others } = await placeEntries(command, entries, session.runId);
    tally.count('entries', 'created', created);
    tally.count('entries', 'unchanged', unchanged);
    tally.read('payments', posted);
    tally.count('payments', 'created', posted);
    for (const [state, count] of Object.entries(others)) tally.count(state, 'created', count);
  });
}

const format = new Intl.NumberFormat('ru-RU', { minimumFractionDigits: 2 });

function rubles(amount: Kopecks): string {
  return format.format(amount / 100);
}
