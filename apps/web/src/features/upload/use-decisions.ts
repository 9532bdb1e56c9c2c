import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { applyTopics, client, explain, type Inputs, queryClient } from '#lib';
import { showToast } from '#ui';
import { formatFiles } from './words.ts';

type Pair = Inputs['uploads']['assign']['items'][number];

/** What the person decides of files; each can be undone from its message. */
export function useDecisions(batchId: string) {
  const [busy, setBusy] = useState(false);
  const decide = async (
    asked: number,
    send: () => Promise<{ changed: number }>,
    told: (count: string) => string,
    undo?: () => void,
  ) => {
    setBusy(true);
    try {
      const { changed } = await send();
      const rest = changed < asked ? ` ${t`Остальные уже разобраны кем-то другим.`}` : '';
      showToast(told(formatFiles(changed)) + rest, undo ? { undo } : {});
    } catch (error) {
      showToast(explain(error), { tone: 'late' });
    }
    setBusy(false);
    void applyTopics(queryClient, [`upload:${batchId}`, 'uploads', 'products', 'product']);
  };
  const undo = (itemIds: string[]) =>
    void decide(
      itemIds.length,
      () => client.uploads.undo.mutate({ itemIds }),
      (count) => t`Снова ждут решения: ${count}.`,
    );
  return {
    busy,
    assign(items: Pair[]) {
      const ids = items.map(({ itemId }) => itemId);
      void decide(
        items.length,
        () => client.uploads.assign.mutate({ items }),
        (count) => t`Привязано: ${count}.`,
        () => undo(ids),
      );
    },
    skip(itemIds: string[]) {
      void decide(
        itemIds.length,
        () => client.uploads.skip.mutate({ itemIds }),
        (count) => t`Пропущено: ${count}.`,
        () => undo(itemIds),
      );
    },
    undo,
  };
}

export type Decisions = ReturnType<typeof useDecisions>;
