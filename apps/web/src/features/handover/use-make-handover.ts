import { t } from '@lingui/core/macro';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, applyTopics, newKey, queryClient } from '#lib';
import { showToast } from '#ui';
import type { HandoverDraft, Share } from './draft.ts';

const spoiled = ['clients', 'orders', 'handovers'] as const;

/** Does what was put together, once, and shows the record of it. */
export function useMakeHandover(onDone: () => void) {
  const navigate = useNavigate();
  const [idempotencyKey, setKey] = useState(newKey);
  const mutation = useMutation(
    api.handovers.create.mutationOptions({
      onSettled: () => {
        setKey(newKey());
        void applyTopics(queryClient, spoiled);
      },
      onSuccess: ({ id, state }) => {
        showToast(state === 'planned' ? t`Передача запланирована` : t`Клиенты переданы`);
        onDone();
        void navigate({ to: '/handover/$handoverId', params: { handoverId: id } });
      },
    }),
  );
  const send = (draft: HandoverDraft, shares: readonly Share[]) =>
    mutation.mutate({
      idempotencyKey,
      fromManagerId: draft.fromId,
      fromDay: draft.fromDay,
      shares: shares.map(({ managerId, clientIds }) => ({ managerId, clientIds })),
      keptOrderIds: [...draft.kept.keys()],
      note: draft.note.trim() || null,
    });
  return { send, busy: mutation.isPending, error: mutation.error };
}
