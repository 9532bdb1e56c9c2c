import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { orderCategories } from '@svodka/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import {
  api,
  applyTopics,
  type Conflict,
  choices,
  conflictOf,
  explain,
  type Inputs,
  orderCategoryWords,
  queryClient,
} from '#lib';
import {
  Button,
  ConflictDialog,
  DateInput,
  Dialog,
  DialogActions,
  Field,
  Input,
  Select,
  showToast,
  TextArea,
} from '#ui';
import type { Order, OrderCardData } from './card.ts';

type Update = Inputs['orders']['update'];

function useUpdate(order: Order, onDone: () => void) {
  const [conflict, setConflict] = useState<{ conflict: Conflict; update: Update } | null>(null);
  const mutation = useMutation(api.orders.update.mutationOptions());
  const send = (update: Update) =>
    mutation.mutate(update, {
      onSuccess: () => {
        void applyTopics(queryClient, [`order:${order.id}`, 'orders']);
        showToast(t`Заказ ${order.number} изменён`);
        onDone();
      },
      onError: (error) => {
        const found = conflictOf(error);
        if (found) setConflict({ conflict: found, update });
      },
    });
  const repeat = async () => {
    if (!conflict) return;
    const fresh = await queryClient.fetchQuery(api.orders.card.queryOptions({ id: order.id }, { staleTime: 0 }));
    setConflict(null);
    send({ ...conflict.update, version: fresh.order.version });
  };
  return {
    send,
    repeat,
    busy: mutation.isPending,
    error: conflict ? null : mutation.error,
    conflict: conflict?.conflict ?? null,
    close: () => setConflict(null),
  };
}

function useChoices(order: Order) {
  const { data: client } = useQuery(api.clients.card.queryOptions({ id: order.clientId }));
  const { data: terms } = useQuery(api.payments.terms.queryOptions());
  return {
    contacts: (client?.contacts ?? []).map((contact) => ({ value: contact.id, label: contact.name })),
    contracts: (client?.contracts ?? []).map((contract) => ({ value: contract.id, label: contract.number })),
    terms: (terms ?? []).filter((one) => !one.archived),
  };
}

const newContract = 'new';

/** Fields are as they were when editing began: what comes meanwhile does not overwrite what is typed. */
function useForm(order: Order) {
  const [form, setForm] = useState({
    category: order.category,
    requestedShipDate: order.requestedShipDate ?? '',
    contactId: order.contact?.id ?? '',
    contractId: order.contract?.id ?? '',
    contractNumber: '',
    contractDay: '',
    termsId: '',
    comment: order.comment ?? '',
  });
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change });
  return { form, set };
}

export function EditOrder({ card: { order }, onClose }: { card: OrderCardData; onClose: () => void }) {
  const { form, set } = useForm(order);
  const [version] = useState(order.version);
  const { contacts, contracts, terms } = useChoices(order);
  const update = useUpdate(order, onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosenTerms = terms.find((one) => one.id === form.termsId);
    update.send({
      id: order.id,
      version,
      category: orderCategories.find((one) => one === form.category) ?? 'standard',
      requestedShipDate: form.requestedShipDate || null,
      contactId: form.contactId || null,
      comment: form.comment.trim() || null,
      ...(form.contractId === newContract
        ? { contract: { number: form.contractNumber.trim(), signedOn: form.contractDay } }
        : form.contractId
          ? { contractId: form.contractId }
          : {}),
      ...(chosenTerms ? { terms: chosenTerms.definition } : {}),
    });
  };
  return (
    <Dialog open onClose={onClose} title={t`Условия заказа`} note={`${order.number} · ${order.clientName}`}>
      <form onSubmit={submit} className="grid grid-cols-2 gap-3">
        <Field label={t`Договор`}>
          {(ids) => (
            <Select
              {...ids}
              empty={t`Не заключён`}
              options={[...contracts, { value: newContract, label: t`Новый договор` }]}
              value={form.contractId}
              onChange={(event) => set({ contractId: event.target.value })}
            />
          )}
        </Field>
        <Field label={t`Контакт`}>
          {(ids) => (
            <Select
              {...ids}
              empty="—"
              options={contacts}
              value={form.contactId}
              onChange={(event) => set({ contactId: event.target.value })}
            />
          )}
        </Field>
        {form.contractId === newContract ? (
          <>
            <Field label={t`Номер договора`} required>
              {(ids) => (
                <Input
                  {...ids}
                  value={form.contractNumber}
                  required
                  maxLength={100}
                  onChange={(event) => set({ contractNumber: event.target.value })}
                />
              )}
            </Field>
            <Field label={t`Подписан`} required>
              {(ids) => (
                <DateInput
                  {...ids}
                  value={form.contractDay}
                  required
                  onChange={(event) => set({ contractDay: event.target.value })}
                />
              )}
            </Field>
          </>
        ) : null}
        <Field label={t`Категория`}>
          {(ids) => (
            <Select
              {...ids}
              options={choices(orderCategoryWords)}
              value={form.category}
              onChange={(event) =>
                set({ category: orderCategories.find((one) => one === event.target.value) ?? form.category })
              }
            />
          )}
        </Field>
        <Field label={t`Клиент просит к`}>
          {(ids) => (
            <DateInput
              {...ids}
              value={form.requestedShipDate}
              onChange={(event) => set({ requestedShipDate: event.target.value })}
            />
          )}
        </Field>
        {order.confirmedOn === null ? (
          <div className="col-span-2">
            <Field label={t`Условия оплаты`}>
              {(ids) => (
                <Select
                  {...ids}
                  empty={t`Оставить: ${order.terms.name}`}
                  options={terms.map((one) => ({ value: one.id, label: one.name }))}
                  value={form.termsId}
                  onChange={(event) => set({ termsId: event.target.value })}
                />
              )}
            </Field>
          </div>
        ) : null}
        <div className="col-span-2">
          <Field label={t`Примечание`}>
            {(ids) => (
              <TextArea
                {...ids}
                value={form.comment}
                maxLength={5000}
                onChange={(event) => set({ comment: event.target.value })}
              />
            )}
          </Field>
          {update.error ? (
            <p role="alert" className="mt-2 text-late">
              {explain(update.error)}
            </p>
          ) : null}
          <DialogActions>
            <Button onClick={onClose}>
              <Trans>Не менять</Trans>
            </Button>
            <Button type="submit" kind="primary" busy={update.busy}>
              <Trans>Сохранить</Trans>
            </Button>
          </DialogActions>
        </div>
      </form>
      {update.conflict ? (
        <ConflictDialog
          conflict={update.conflict}
          busy={update.busy}
          onRepeat={() => void update.repeat()}
          onClose={update.close}
        />
      ) : null}
    </Dialog>
  );
}
