import { t } from '@lingui/core/macro';
import { useMutation } from '@tanstack/react-query';
import { api, applyTopics, explain, type Inputs, queryClient } from '#lib';
import { showToast } from '#ui';

export function useReasonCommands(onSaved: () => void) {
  const refresh = () => void applyTopics(queryClient, ['reasons']);
  const saving = useMutation(
    api.lifecycles.saveReason.mutationOptions({
      onSuccess: () => {
        refresh();
        showToast(t`Сохранено`);
        onSaved();
      },
    }),
  );
  const archiving = useMutation(
    api.lifecycles.archiveReason.mutationOptions({
      onSettled: refresh,
      onError: (error) => showToast(explain(error), { tone: 'late' }),
    }),
  );
  return {
    save: (input: Inputs['lifecycles']['saveReason']) => saving.mutate(input),
    archive: (input: Inputs['lifecycles']['archiveReason']) => archiving.mutate(input),
    busy: saving.isPending || archiving.isPending,
    error: saving.error,
  };
}
