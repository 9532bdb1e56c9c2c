import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { orderId, type PaymentTerms } from '@svodka/domain';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { TermsChoice, type TermsChosen, termsOfChoice, useKnownTerms } from '#features/terms';
import { api, explain, useSettled } from '#lib';
import { Button, Dialog, FormEnd, TextField } from '#ui';
import type { OrderCardData } from './card.ts';
import { EditConflict } from './edit-conflict.tsx';
import { SchedulePreview } from './schedule-preview.tsx';
import { useOrderEdit } from './use-order-edit.ts';

function usePreview(id: string, terms: PaymentTerms | null) {
  const settled = useSettled(terms);
  return useQuery(
    api.orders.previewTerms.queryOptions(settled ? { id: orderId(id), terms: settled } : skipToken, { retry: false }),
  );
}

/** Terms changed after the contract: with a reason, and only after seeing what comes of it. */
export function ChangeTerms({ card, onClose }: { card: OrderCardData; onClose: () => void }) {
  const { order } = card;
  const [chosen, setChosen] = useState<TermsChosen>({ termsId: '', ownParts: [] });
  const [reason, setReason] = useState('');
  const terms = termsOfChoice(useKnownTerms(), chosen);
  const preview = usePreview(order.id, terms);
  const mutation = useMutation(api.orders.changeTerms.mutationOptions());
  const edit = useOrderEdit(order, mutation, { saved: t`Условия оплаты изменены`, onDone: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (terms) edit.send({ id: orderId(order.id), version: edit.seen, terms, reason: reason.trim() });
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t`Изменить условия оплаты`}
      note={`${order.number} · ${order.clientName}`}
    >
      <form onSubmit={submit} className="grid grid-cols-1 gap-3 min-[720px]:grid-cols-2">
        <TermsChoice
          chosen={chosen}
          onChange={setChosen}
          from={order.terms}
          empty={t`Сейчас: ${order.terms.name}`}
          required
        />
        <TextField label={t`Причина`} value={reason} required maxLength={1000} onText={setReason} />
        {terms && preview.data ? <SchedulePreview card={card} preview={preview.data} /> : null}
        {terms && preview.error ? <p className="col-span-full text-late">{explain(preview.error)}</p> : null}
        <FormEnd error={edit.error}>
          <Button onClick={onClose}>
            <Trans>Не менять</Trans>
          </Button>
          <Button
            type="submit"
            kind="primary"
            busy={edit.busy}
            disabled={terms === null || reason.trim() === '' || !preview.data}
          >
            <Trans>Изменить</Trans>
          </Button>
        </FormEnd>
      </form>
      <EditConflict edit={edit} />
    </Dialog>
  );
}
