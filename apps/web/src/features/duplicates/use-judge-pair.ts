import { t } from '@lingui/core/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { mergeTopics } from '#features/client-merge';
import { api, applyTopics, type Conflict, client, conflictOf, explain, newKey, queryClient } from '#lib';
import { showToast } from '#ui';
import { type Choice, mergeInput, type Pair } from './choice.ts';
import type { Comparison } from './row.ts';

/** What a person decides of a pair. A conflict keeps what was chosen: the comparison is read anew around it. */
export function useJudgePair(comparison: Comparison, onDecided: () => void) {
  const { id, version, first, second } = comparison;
  const [key] = useState(newKey);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const refresh = () => void applyTopics(queryClient, [...mergeTopics(first.id, second.id), `duplicate:${id}`]);
  const onError = (error: unknown) => {
    const met = conflictOf(error);
    setConflict(met);
    if (!met) showToast(explain(error), { tone: 'late' });
    refresh();
  };
  const merge = useMutation(
    api.duplicates.merge.mutationOptions({
      onSuccess: ({ mergeId }) => {
        const undo = () => void undoAtOnce(mergeId).then(refresh);
        showToast(t`Клиенты объединены`, { undo });
        onDecided();
        refresh();
      },
      onError,
    }),
  );
  const dismiss = useMutation(
    api.duplicates.dismiss.mutationOptions({
      onSuccess: (done) => {
        const undo = () => void reopen(id, done.version).then(refresh);
        showToast(t`Пара отмечена: не двойники`, { undo });
        onDecided();
        refresh();
      },
      onError,
    }),
  );
  return {
    merge: (pair: Pair, choice: Choice) => merge.mutate({ idempotencyKey: key, ...mergeInput(pair, choice) }),
    dismiss: () => dismiss.mutate({ id, version }),
    reopen: () =>
      void reopen(id, version).then((back) => {
        if (back) onDecided();
        refresh();
      }),
    busy: merge.isPending || dismiss.isPending,
    conflict,
    leaveConflict: () => setConflict(null),
  };
}

async function undoAtOnce(id: string): Promise<void> {
  try {
    await client.duplicates.undo.mutate({ id });
    showToast(t`Объединение отменено`);
  } catch (error) {
    showToast(explain(error), { tone: 'late' });
  }
}

async function reopen(id: string, version: number): Promise<boolean> {
  try {
    await client.duplicates.reopen.mutate({ id, version });
    showToast(t`Пара снова в очереди`);
    return true;
  } catch (error) {
    showToast(explain(error), { tone: 'late' });
    return false;
  }
}
