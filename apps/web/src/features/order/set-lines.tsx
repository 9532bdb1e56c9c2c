import { t } from '@lingui/core/macro';
import { orderId } from '@svodka/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { draftsOf, isLineReady, linesOf } from '#features/order-lines';
import { api } from '#lib';
import type { OrderCardData } from './card.ts';
import { LinesDialog } from './lines-dialog.tsx';
import { useOrderEdit } from './use-order-edit.ts';

/** The lines of a request: nothing is agreed yet, so nobody asks why they change. */
export function SetLines({ card, onClose }: { card: OrderCardData; onClose: () => void }) {
  const { order, lines } = card;
  const [first] = useState(() => draftsOf(lines));
  const [drafts, setDrafts] = useState(first);
  const mutation = useMutation(api.orders.setLines.mutationOptions());
  const edit = useOrderEdit(order, mutation, { saved: t`Состав изменён`, onDone: onClose });
  return (
    <LinesDialog
      order={order}
      title={t`Изменить состав`}
      drafts={drafts}
      onChange={setDrafts}
      edit={edit}
      ready={drafts !== first && drafts.length > 0 && drafts.every(isLineReady)}
      submit={t`Сохранить`}
      onSubmit={() => edit.send({ id: orderId(order.id), version: edit.seen, lines: linesOf(drafts) })}
      onClose={onClose}
    />
  );
}
