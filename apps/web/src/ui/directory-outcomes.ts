import { t } from '@lingui/core/macro';
import { applyTopics, explain, queryClient } from '#lib';
import { showToast } from './toast.tsx';

/** What follows when a word of a directory is saved in its dialog, or put away from its row. */
export function directoryOutcomes(topics: readonly string[], onSaved: () => void) {
  const refresh = () => void applyTopics(queryClient, [...topics]);
  return {
    saving: {
      onSuccess: () => {
        refresh();
        showToast(t`Сохранено`);
        onSaved();
      },
    },
    archiving: {
      onSettled: refresh,
      onError: (error: unknown) => showToast(explain(error), { tone: 'late' }),
    },
  };
}
