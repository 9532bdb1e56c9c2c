import {
  ok,
  type PlainDate,
  passResponsibility,
  type Responsibility,
  type ResponsibilityHistory,
  type Result,
  refuse,
} from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { deleteRows, insertRows, updateRows } from '../platform/database/set-rows.ts';
import { newId } from '../platform/new-id.ts';
import { type AnsweredClient, type KnownResponsibility, readHistories } from './responsibility-histories.ts';

export interface PassedClient extends AnsweredClient {
  toManagerId: string | null;
}

export interface PassedResponsibilities {
  /** Client → the first day of the responsibility that is open now; null where nobody answers any more. */
  openFrom: Map<string, PlainDate | null>;
  /** Clients whose day is somebody's already: they stay as they are. */
  taken: string[];
}

interface Changes {
  removed: string[];
  changed: (Responsibility & { id: string })[];
  added: (Responsibility & { id: string; clientId: string })[];
}

/** Passes clients that are locked to other managers from a day on, any number at once, by the domain's rule. */
export async function passResponsibilities(
  command: Command,
  clients: readonly PassedClient[],
  fromDay: PlainDate,
): Promise<PassedResponsibilities> {
  const histories = await readHistories(command, clients);
  const passed: PassedResponsibilities = { openFrom: new Map(), taken: [] };
  const changes: Changes = { removed: [], changed: [], added: [] };
  for (const { id, toManagerId } of clients) {
    const before = histories.get(id) ?? [];
    const after = passResponsibility(sinceEarlier(before, fromDay), toManagerId, fromDay);
    if (!after.ok) passed.taken.push(id);
    else {
      addChanges(changes, id, before, after.value);
      const last = after.value.at(-1);
      passed.openFrom.set(id, last?.untilDay === null ? last.fromDay : null);
    }
  }
  await writeChanges(command, changes);
  return passed;
}

/** Passes one client. Refusal: `request.invalid` {fields: {fromDay: 'taken'}}: credit is not rewritten. */
export async function passOneResponsibility(
  command: Command,
  client: AnsweredClient,
  toManagerId: string | null,
  fromDay: PlainDate,
): Promise<Result<null>> {
  const { taken } = await passResponsibilities(command, [{ ...client, toManagerId }], fromDay);
  return taken.length === 0 ? ok(null) : refuse('request.invalid', { fields: { fromDay: 'taken' } });
}

/** A history that is only guessed doesn't stand in the way of a day before it. */
function sinceEarlier(history: readonly KnownResponsibility[], day: PlainDate): readonly KnownResponsibility[] {
  return history.filter(({ id, fromDay }) => id !== null || fromDay < day);
}

/** Days are told apart by their first one: it is unique for a client. */
function addChanges(
  changes: Changes,
  clientId: string,
  before: readonly KnownResponsibility[],
  after: ResponsibilityHistory,
): void {
  const written = new Map(
    before.flatMap(({ id, ...one }) => (id === null ? [] : [[one.fromDay, { id, one }] as const])),
  );
  const kept = new Set(after.map(({ fromDay }) => fromDay));
  for (const { id, one } of written.values()) if (!kept.has(one.fromDay)) changes.removed.push(id);
  for (const { managerId, fromDay, untilDay } of after) {
    const known = written.get(fromDay);
    if (!known) changes.added.push({ id: newId(), clientId, managerId, fromDay, untilDay });
    else if (known.one.managerId !== managerId || known.one.untilDay !== untilDay)
      changes.changed.push({ id: known.id, managerId, fromDay, untilDay });
  }
}

/** What goes goes first: at no moment do two answer for a client on one day. */
async function writeChanges({ tx }: Command, { removed, changed, added }: Changes): Promise<void> {
  const columns = { managerId: 'uuid', untilDay: 'date' };
  await deleteRows(tx, 'ClientResponsibility', removed);
  await updateRows(tx, 'ClientResponsibility', columns, changed);
  await insertRows(tx, 'ClientResponsibility', { id: 'uuid', clientId: 'uuid', fromDay: 'date', ...columns }, added);
}
