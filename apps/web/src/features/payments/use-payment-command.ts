import { useMutation } from '@tanstack/react-query';
import { applyTopics, explain, queryClient } from '#lib';
import { showToast } from '#ui';

/** A correction of money: what it touched is fetched anew, a refusal is told in words. */
export function usePaymentCommand<Input>(
  carryOut: (input: Input) => Promise<unknown>,
  { done, onDone }: { done: string; onDone: () => void },
) {
  return useMutation({
    mutationFn: carryOut,
    onSuccess: () => {
      showToast(done);
      onDone();
    },
    onError: (error) => showToast(explain(error), { tone: 'late' }),
    onSettled: () => void applyTopics(queryClient, ['payments', 'payment', 'bankEntries', 'orders', 'order']),
  });
}
