import { t } from '@lingui/core/macro';
import { useMutation } from '@tanstack/react-query';
import { api, applyTopics, explain, queryClient } from '#lib';
import { showToast } from '#ui';

/** Saves reusable terms: edited in a dialog, or put into the archive from the list. */
export function useSaveTerms(onSaved: () => void) {
  return useMutation(
    api.payments.saveTerms.mutationOptions({
      onSuccess: () => {
        showToast(t`Сохранено`);
        onSaved();
      },
      onError: (error) => showToast(explain(error), { tone: 'late' }),
      onSettled: () => void applyTopics(queryClient, ['paymentTerms']),
    }),
  );
}
