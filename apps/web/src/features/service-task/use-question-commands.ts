import { t } from '@lingui/core/macro';
import { useMutation } from '@tanstack/react-query';
import { api, applyTopics, explain, queryClient } from '#lib';
import { showToast } from '#ui';

/** Answering and withdrawing a question; the order's screens follow. */
export function useQuestionCommands(orderId: string, onDone: () => void) {
  const done = (said: string) => ({
    onSuccess: () => {
      void applyTopics(queryClient, [`order:${orderId}`, 'orders']);
      showToast(said);
      onDone();
    },
    onError: (error: unknown) => showToast(explain(error), { tone: 'late' }),
  });
  const answer = useMutation(api.serviceTasks.answer.mutationOptions(done(t`Ответ записан`)));
  const withdraw = useMutation(api.serviceTasks.withdrawQuestion.mutationOptions(done(t`Вопрос снят`)));
  return { answer, withdraw, busy: answer.isPending || withdraw.isPending };
}
