import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, explain, newKey, queryClient, useMay } from '#lib';
import { Button, Card, CardEmpty, Moment, showToast, TextArea } from '#ui';
import type { OrderCardData } from './card.ts';

function CommentForm({ orderId }: { orderId: string }) {
  const [text, setText] = useState('');
  const [key, setKey] = useState(newKey);
  const comment = useMutation(
    api.orders.comment.mutationOptions({
      onSuccess: () => {
        setText('');
        setKey(newKey());
        return queryClient.invalidateQueries(api.orders.card.queryFilter({ id: orderId }));
      },
      onError: (error) => showToast(explain(error), { tone: 'late' }),
    }),
  );
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (text.trim()) comment.mutate({ idempotencyKey: key, orderId, text: text.trim() });
  };
  return (
    <form onSubmit={submit} className="no-print flex flex-col gap-2 border-t border-line2 p-3">
      <TextArea
        aria-label={t`Комментарий`}
        placeholder={t`Написать коллегам об этом заказе`}
        rows={2}
        value={text}
        maxLength={5000}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
        }}
      />
      <div className="flex justify-end">
        <Button type="submit" small busy={comment.isPending} disabled={text.trim() === ''}>
          <Trans>Отправить</Trans>
        </Button>
      </div>
    </form>
  );
}

export function CommentsCard({ card: { order, comments } }: { card: OrderCardData }) {
  const mayWrite = useMay('comment.write');
  return (
    <Card title={t`Комментарии`} note={comments.length > 0 ? String(comments.length) : undefined}>
      {order.comment ? (
        <p className="border-b border-line2 px-3 py-2 whitespace-pre-line text-ink2">{order.comment}</p>
      ) : null}
      {comments.length === 0 && !order.comment ? <CardEmpty>{t`Комментариев пока нет.`}</CardEmpty> : null}
      <ul>
        {comments.map((comment) => (
          <li key={comment.id} className="border-t border-line2 px-3 py-2 first:border-t-0">
            <div className="flex justify-between gap-2 text-s text-ink3">
              <span className="font-semibold text-ink2">{comment.authorName}</span>
              <Moment value={comment.createdAt} />
            </div>
            <p className="whitespace-pre-line">{comment.text}</p>
          </li>
        ))}
      </ul>
      {mayWrite ? <CommentForm orderId={order.id} /> : null}
    </Card>
  );
}
