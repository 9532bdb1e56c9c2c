import { t } from '@lingui/core/macro';
import { orderId } from '@svodka/domain';
import { keepPreviousData, skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { amendmentOf, type DraftLine, draftsOf, isLineReady } from '#features/order-lines';
import { api, explain, newKey, useSettled } from '#lib';
import { TextField } from '#ui';
import { AmendmentFacts } from './amendment-facts.tsx';
import type { OrderCardData } from './card.ts';
import { LinesDialog } from './lines-dialog.tsx';
import { SchedulePreview } from './schedule-preview.tsx';
import { useOrderEdit } from './use-order-edit.ts';

/** What would come of the lines as they stand in the grid; asked when typing stops, and only of lines that can be sent. */
function useAmendmentPreview(id: string, drafts: readonly DraftLine[] | null) {
  const settled = useSettled(drafts);
  const query = useQuery(
    api.orders.previewAmendment.queryOptions(settled ? { id: orderId(id), ...amendmentOf(settled) } : skipToken, {
      retry: false,
      staleTime: 0,
      placeholderData: keepPreviousData,
    }),
  );
  const shown = drafts === null ? undefined : query.data;
  return {
    shown,
    error: drafts === null ? null : query.error,
    /** Whether what is shown is of these very lines. */
    fresh: shown !== undefined && settled === drafts && !query.isPlaceholderData && !query.isFetching,
  };
}

/** Lines changed after the contract: with a reason, and only after seeing what becomes of the money and the dates. */
export function AmendLines({ card, onClose }: { card: OrderCardData; onClose: () => void }) {
  const { order, lines } = card;
  const [first] = useState(() => draftsOf(lines));
  const [drafts, setDrafts] = useState(first);
  const [reason, setReason] = useState('');
  const [idempotencyKey] = useState(newKey);
  const sendable = drafts !== first && drafts.length > 0 && drafts.every(isLineReady);
  const { shown, error, fresh } = useAmendmentPreview(order.id, sendable ? drafts : null);
  const mutation = useMutation(api.orders.amendLines.mutationOptions());
  const edit = useOrderEdit(order, mutation, { saved: t`Состав изменён`, onDone: onClose });
  const ready = sendable && fresh && reason.trim() !== '';
  const send = () =>
    edit.send({
      ...{ id: orderId(order.id), version: edit.seen, reason: reason.trim(), idempotencyKey },
      ...amendmentOf(drafts),
    });
  return (
    <LinesDialog
      order={order}
      title={t`Изменить состав после договора`}
      drafts={drafts}
      onChange={setDrafts}
      edit={edit}
      ready={ready}
      submit={t`Изменить`}
      onSubmit={send}
      onClose={onClose}
    >
      <TextField label={t`Причина`} value={reason} required maxLength={1000} onText={setReason} />
      {shown && !error ? (
        <SchedulePreview card={card} preview={shown}>
          <AmendmentFacts card={card} preview={shown} />
        </SchedulePreview>
      ) : null}
      {error ? <p className="text-late">{explain(error)}</p> : null}
      {drafts === first ? (
        <p className="text-ink3">{t`Измените количество, цену или состав: здесь появится, что станет с оплатой и сроками.`}</p>
      ) : null}
    </LinesDialog>
  );
}
