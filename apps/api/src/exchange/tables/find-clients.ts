import { checkInn } from '@svodka/domain';
import type { Command } from '../../platform/command.ts';
import { rowNote, type Tally } from '../report/index.ts';
import { bareClient, type ClientDirectory, saveClients } from '../write/index.ts';

export interface NamedClient {
  row: number;
  name: string | null;
  inn: string | null;
}

/** The clients that rows name by ИНН or name, made where nobody is known under either; null for a row that names none. */
export async function findClients(
  command: Command,
  tally: Tally,
  clients: ClientDirectory,
  named: readonly NamedClient[],
): Promise<(string | null)[]> {
  const found = named.map(({ name, inn }) => {
    if (name === null && inn === null) return null;
    const names = [name ?? `ИНН ${inn}`];
    return clients.find({ externalId: null, inn, kpp: null, names })?.id ?? null;
  });
  const strangers = named.filter((one, at) => found[at] === null && (one.name !== null || one.inn !== null));
  const facts = strangers.map(({ row, name, inn }) => bareClient(row, name, usableInn(tally, row, inn)));
  const made = await saveClients(command, clients, facts);
  for (const { outcome } of made) {
    tally.read('clients', outcome === 'created' ? 1 : 0);
    tally.count('clients', 'created', outcome === 'created' ? 1 : 0);
  }
  const ids = made.map((one) => one.id).values();
  return named.map((one, at) => found[at] ?? (strangers.includes(one) ? (ids.next().value ?? null) : null));
}

function usableInn(tally: Tally, row: number, inn: string | null): string | null {
  if (inn === null || checkInn(inn).status !== 'error') return inn;
  tally.warn(rowNote({ row }, 'inn-skipped', { value: inn }));
  return null;
}
