import { plural, t } from '@lingui/core/macro';
import { useMutation } from '@tanstack/react-query';
import { api, applyTopics, explain, type Outputs, queryClient, sayField } from '#lib';
import { showToast } from '#ui';
import { mergeTopics } from './merge-topics.ts';

type Undone = Outputs['duplicates']['undo'];

/** What undoing left as it was; a person has to know it. */
export function sayUndone(undone: Undone): string {
  const { keptFields, ordersStaying, paymentsFollowing, gone, responsibilityKept } = undone;
  const fields = keptFields.map(sayField).join(', ');
  const notes = [
    ordersStaying > 0
      ? plural(ordersStaying, {
          one: '# новый заказ остался на месте',
          few: '# новых заказа остались на месте',
          many: '# новых заказов остались на месте',
          other: '# новых заказа остались на месте',
        })
      : '',
    paymentsFollowing > 0
      ? plural(paymentsFollowing, {
          one: '# новая оплата ушла вслед за своим заказом',
          few: '# новые оплаты ушли вслед за своими заказами',
          many: '# новых оплат ушли вслед за своими заказами',
          other: '# новых оплат ушли вслед за своими заказами',
        })
      : '',
    keptFields.length > 0 ? t`остались поздние правки: ${fields}` : '',
    gone > 0
      ? plural(gone, {
          one: '# запись за это время удалили',
          few: '# записи за это время удалили',
          many: '# записей за это время удалили',
          other: '# записи за это время удалили',
        })
      : '',
    responsibilityKept ? t`клиента за это время передали: прежний ответственный не вернулся` : '',
  ].filter(Boolean);
  return notes.length === 0 ? t`Всё вернулось, как было` : notes.join('; ');
}

/** Takes a merge back and tells what came of it. */
export function useUndoMerge(merge: { id: string; survivorId: string; loserId: string }, onDone: () => void) {
  const mutation = useMutation(
    api.duplicates.undo.mutationOptions({
      onSuccess: (undone) => {
        showToast(`${t`Объединение отменено.`} ${sayUndone(undone)}`);
        onDone();
      },
      onError: (error) => showToast(explain(error), { tone: 'late' }),
      onSettled: () => void applyTopics(queryClient, mergeTopics(merge.survivorId, merge.loserId)),
    }),
  );
  return { undo: () => mutation.mutate({ id: merge.id }), busy: mutation.isPending };
}
