import { t } from '@lingui/core/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import {
  applyTopics,
  type Conflict,
  client,
  conflictOf,
  explain,
  formatMoney,
  type Inputs,
  presentVersion,
  queryClient,
} from '#lib';
import { showToast } from '#ui';
import type { Entry } from './row.ts';

/** What a person decides about a line of a statement. */
export type EntryCommand =
  | ({ kind: 'post' } & Omit<Inputs['payments']['postEntry'], 'id' | 'version'>)
  | { kind: 'dismiss'; note: string }
  | { kind: 'undo'; reason?: string };

function carryOut(id: string, version: number, command: EntryCommand): Promise<{ version: number }> {
  switch (command.kind) {
    case 'post': {
      const { kind: _kind, ...input } = command;
      return client.payments.postEntry.mutate({ id, version, ...input });
    }
    case 'dismiss':
      return client.payments.entryNotOurs.mutate({ id, version, note: command.note });
    case 'undo':
      return client.payments.undoEntry.mutate({ id, version, ...(command.reason ? { reason: command.reason } : {}) });
  }
}

const changed = (id: string) => void applyTopics(queryClient, ['bankEntries', `bankEntry:${id}`, 'payments', 'orders']);

/** Undone from the message about it: the line may be out of sight by then. */
async function undoAtOnce(id: string, version: number): Promise<void> {
  try {
    await carryOut(id, version, { kind: 'undo' });
    showToast(t`Строка снова в очереди`);
  } catch (error) {
    showToast(explain(error), { tone: 'late' });
  }
  changed(id);
}

function told(command: EntryCommand, { amount }: Entry): string {
  if (command.kind === 'post') return t`Проведено: ${formatMoney(amount)}`;
  return command.kind === 'dismiss' ? t`Отложено: не наше` : t`Строка снова в очереди`;
}

/** Sends a decision about a line; a conflict keeps it, to be repeated over the present state. */
export function useEntryCommand(entry: Entry, onDecided: () => void) {
  const { id } = entry;
  const [met, setMet] = useState<{ conflict: Conflict; version: number; command: EntryCommand } | null>(null);
  const mutation = useMutation({
    mutationFn: ({ version, command }: { version: number; command: EntryCommand }) => carryOut(id, version, command),
  });
  const send = (command: EntryCommand, version: number) =>
    mutation.mutate(
      { version, command },
      {
        onSuccess: (done) => {
          setMet(null);
          const undo = command.kind === 'undo' ? {} : { undo: () => void undoAtOnce(id, done.version) };
          showToast(told(command, entry), undo);
          onDecided();
          changed(id);
        },
        onError: (error) => {
          const conflict = conflictOf(error);
          const present = presentVersion(error);
          setMet(conflict && present !== null ? { conflict, version: present, command } : null);
          if (!conflict) showToast(explain(error), { tone: 'late' });
          changed(id);
        },
      },
    );
  return {
    send: (command: EntryCommand) => send(command, entry.version),
    busy: mutation.isPending,
    conflict: met?.conflict ?? null,
    repeat: () => (met ? send(met.command, met.version) : undefined),
    leaveConflict: () => setMet(null),
  };
}

export type EntryRunner = ReturnType<typeof useEntryCommand>;
