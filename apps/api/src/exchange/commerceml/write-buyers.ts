import type { Command } from '../../platform/command.ts';
import type { CommerceMlDocument } from '../read/index.ts';
import { rowNote, type Tally } from '../report/index.ts';
import { type ClientDirectory, saveClients } from '../write/index.ts';
import { counterpartyFacts } from './counterparty-facts.ts';

/** The client of each document, added when it is new; null where the document names none. */
export async function writeBuyers(
  command: Command,
  tally: Tally,
  documents: readonly CommerceMlDocument[],
  { file, parties }: { file: string; parties: { clients: ClientDirectory } },
): Promise<(string | null)[]> {
  const facts = documents.map((document) => {
    const { line, counterparties } = document;
    const buyer = counterparties.find(({ role }) => /покуп|плательщ/i.test(role ?? '')) ?? counterparties[0];
    if (buyer === undefined) return null;
    return counterpartyFacts(line, buyer, (code, details) => tally.warn(rowNote({ row: line, file }, code, details)));
  });
  const named = facts.filter((fact) => fact !== null);
  const saved = await saveClients(command, parties.clients, named);
  tally.read('clients', named.length);
  for (const { outcome } of saved) tally.count('clients', outcome);
  const ids = saved.map((one) => one.id).values();
  return facts.map((fact) => (fact === null ? null : (ids.next().value ?? null)));
}
