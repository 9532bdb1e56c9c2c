import { t } from '@lingui/core/macro';
import { useMutation } from '@tanstack/react-query';
import { api, applyTopics, explain, queryClient } from '#lib';
import { showToast } from '#ui';

export function useLabelCommands(onSaved: () => void = () => {}) {
  const refresh = () => void applyTopics(queryClient, ['clientLabels', 'clients']);
  const save = useMutation(
    api.clientLabels.save.mutationOptions({
      onSuccess: () => {
        refresh();
        showToast(t`Сохранено`);
        onSaved();
      },
    }),
  );
  const archive = useMutation(
    api.clientLabels.archive.mutationOptions({
      onSettled: refresh,
      onError: (error) => showToast(explain(error), { tone: 'late' }),
    }),
  );
  return { save, archive };
}
