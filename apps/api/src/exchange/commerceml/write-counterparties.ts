import type { Command } from '../../platform/command.ts';
import type { CounterpartyRecord } from '../read/index.ts';
import { rowNote, type Tally } from '../report/index.ts';
import { type ClientDirectory, saveClients } from '../write/index.ts';
import { counterpartyFacts } from './counterparty-facts.ts';

export async function writeCounterparties(
  command: Command,
  tally: Tally,
  batch: { file: string; records: readonly CounterpartyRecord[]; clients: ClientDirectory },
): Promise<void> {
  const { file, records, clients } = batch;
  const facts = records.flatMap((record) => {
    const place = { row: record.line, file };
    const found = counterpartyFacts(record.line, record, (code, details) => tally.warn(rowNote(place, code, details)));
    if (found === null) tally.refuse('clients', rowNote(place, 'client-unnamed'));
    return found ?? [];
  });
  tally.read('clients', records.length);
  for (const { outcome } of await saveClients(command, clients, facts)) tally.count('clients', outcome);
}
