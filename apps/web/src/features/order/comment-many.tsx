import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, applyTopics, client, explain, newKey, queryClient } from '#lib';
import { Button, Dialog, FormEnd, showToast, TextAreaField } from '#ui';

const titleOf = (count: number) =>
  plural(count, {
    one: 'Комментарий к # заказу',
    few: 'Комментарий к # заказам',
    many: 'Комментарий к # заказам',
    other: 'Комментарий к # заказам',
  });

async function takeBack(ids: string[], refresh: () => Promise<void>): Promise<void> {
  try {
    await client.orders.withdrawComments.mutate({ ids });
    showToast(t`Комментарии убраны`);
  } catch (error) {
    showToast(explain(error), { tone: 'late' });
  }
  await refresh();
}

/** One comment written to every chosen order. */
export function CommentMany({ orderIds: shown, onClose }: { orderIds: string[]; onClose: () => void }) {
  const [orderIds] = useState(shown);
  const [idempotencyKey] = useState(newKey);
  const [text, setText] = useState('');
  const refresh = () =>
    applyTopics(
      queryClient,
      orderIds.map((id) => `order:${id}`),
    );
  const comment = useMutation(
    api.orders.commentMany.mutationOptions({
      onSuccess: ({ ids }) => {
        void refresh();
        showToast(t`Комментарий записан`, { undo: () => void takeBack(ids, refresh) });
        onClose();
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    comment.mutate({ idempotencyKey, orderIds, text: text.trim() });
  };
  return (
    <Dialog open onClose={onClose} title={titleOf(orderIds.length)} note={t`Его увидят все, кто откроет эти заказы.`}>
      <form onSubmit={submit} className="flex flex-col gap-3">
        <TextAreaField label={t`Комментарий`} value={text} maxLength={5000} required onText={setText} />
        <FormEnd error={comment.error}>
          <Button onClick={onClose}>
            <Trans>Не сейчас</Trans>
          </Button>
          <Button type="submit" kind="primary" busy={comment.isPending} disabled={text.trim() === ''}>
            <Trans>Записать</Trans>
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
