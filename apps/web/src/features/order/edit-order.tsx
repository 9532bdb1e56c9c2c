import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { orderCategories } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, choices, orderCategoryWords } from '#lib';
import { Button, ConflictDialog, DateField, Dialog, FormEnd, SelectField, TextAreaField, TextField } from '#ui';
import type { Order, OrderCardData } from './card.ts';
import { useNames } from './use-names.ts';
import { type OrderChange, useUpdateOrder } from './use-update-order.ts';

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
function valuesOf(order: Order) {
  return {
    category: order.category,
    requestedShipDate: order.requestedShipDate ?? '',
    contactId: order.contact?.id ?? '',
    contractId: order.contract?.id ?? '',
    contractNumber: '',
    contractDay: '',
    termsId: '',
    comment: order.comment ?? '',
  };
}

type Values = ReturnType<typeof valuesOf>;

interface FieldsProps {
  order: Order;
  form: Values;
  set: (change: Partial<Values>) => void;
  lists: ReturnType<typeof useChoices>;
}

function ContractFields({ form, set, lists }: FieldsProps) {
  const options = [...lists.contracts, { value: newContract, label: t`Новый договор` }];
  return (
    <>
      <SelectField
        label={t`Договор`}
        empty={t`Не заключён`}
        options={options}
        value={form.contractId}
        onText={(contractId) => set({ contractId })}
      />
      <SelectField
        label={t`Контакт`}
        empty="—"
        options={lists.contacts}
        value={form.contactId}
        onText={(contactId) => set({ contactId })}
      />
      {form.contractId === newContract ? (
        <>
          <TextField
            label={t`Номер договора`}
            value={form.contractNumber}
            required
            maxLength={100}
            onText={(contractNumber) => set({ contractNumber })}
          />
          <DateField
            label={t`Подписан`}
            value={form.contractDay}
            required
            onText={(contractDay) => set({ contractDay })}
          />
        </>
      ) : null}
    </>
  );
}

function WishFields({ order, form, set, lists }: FieldsProps) {
  const category = (text: string) => set({ category: orderCategories.find((one) => one === text) ?? form.category });
  const options = lists.terms.map((one) => ({ value: one.id, label: one.name }));
  return (
    <>
      <SelectField label={t`Категория`} options={choices(orderCategoryWords)} value={form.category} onText={category} />
      <DateField
        label={t`Клиент просит к`}
        value={form.requestedShipDate}
        onText={(requestedShipDate) => set({ requestedShipDate })}
      />
      {order.confirmedOn === null ? (
        <div className="col-span-2">
          <SelectField
            label={t`Условия оплаты`}
            empty={t`Оставить: ${order.terms.name}`}
            options={options}
            value={form.termsId}
            onText={(termsId) => set({ termsId })}
          />
        </div>
      ) : null}
      <div className="col-span-2">
        <TextAreaField
          label={t`Примечание`}
          value={form.comment}
          maxLength={5000}
          onText={(comment) => set({ comment })}
        />
      </div>
    </>
  );
}

/** What of the form differs from what it was opened with: only that is sent, so that nobody else's change is undone. */
function changeOf(form: Values, first: Values, { terms }: FieldsProps['lists']): OrderChange {
  const changed = (field: keyof Values) => form[field] !== first[field];
  const definition = terms.find((one) => one.id === form.termsId)?.definition;
  const { contractNumber, contractDay, contractId } = form;
  return {
    ...(changed('category') ? { category: form.category } : {}),
    ...(changed('requestedShipDate') ? { requestedShipDate: form.requestedShipDate || null } : {}),
    ...(changed('contactId') ? { contactId: form.contactId || null } : {}),
    ...(changed('comment') ? { comment: form.comment.trim() || null } : {}),
    ...(definition ? { terms: definition } : {}),
    ...(contractId === newContract ? { contract: { number: contractNumber.trim(), signedOn: contractDay } } : {}),
    ...(changed('contractId') && contractId && contractId !== newContract ? { contractId } : {}),
  };
}

/** The edit by the fields of the order, to be shown beside what somebody else wrote. */
const mineOf = ({ contract, ...change }: OrderChange) =>
  contract ? { ...change, contractId: contract.number } : change;

/** The form after somebody else's fields were taken: theirs as they are now, the rest as typed. */
function withTheirs(form: Values, order: Order, fields: ReadonlySet<string>): Values {
  const now = valuesOf(order);
  const theirs = Object.entries(now).filter(([field]) => fields.has(field));
  return { ...form, ...Object.fromEntries(theirs), ...(fields.has('terms') ? { termsId: '' } : {}) };
}

function useEditing(order: Order, onClose: () => void) {
  const [first, setFirst] = useState(() => valuesOf(order));
  const [form, setForm] = useState(first);
  const update = useUpdateOrder(order, onClose);
  const takeTheirs = async () => {
    const fields = new Set(update.conflict?.changes.map(({ field }) => field));
    const now = await update.look();
    setForm(withTheirs(form, now, fields));
    setFirst(valuesOf(now));
  };
  return { first, form, set: (change: Partial<Values>) => setForm({ ...form, ...change }), update, takeTheirs };
}

export function EditOrder({ card: { order }, onClose }: { card: OrderCardData; onClose: () => void }) {
  const { first, form, set, update, takeTheirs } = useEditing(order, onClose);
  const lists = useChoices(order);
  const names = useNames(order);
  const fields = { order, form, lists, set };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const change = changeOf(form, first, lists);
    if (Object.keys(change).length === 0) onClose();
    else update.send({ ...change, id: order.id, version: update.seen });
  };
  return (
    <Dialog open onClose={onClose} title={t`Условия заказа`} note={`${order.number} · ${order.clientName}`}>
      <form onSubmit={submit} className="grid grid-cols-2 gap-3">
        <ContractFields {...fields} />
        <WishFields {...fields} />
        <FormEnd error={update.error}>
          <Button onClick={onClose}>
            <Trans>Не менять</Trans>
          </Button>
          <Button type="submit" kind="primary" busy={update.busy}>
            <Trans>Сохранить</Trans>
          </Button>
        </FormEnd>
      </form>
      {update.conflict ? (
        <ConflictDialog
          conflict={update.conflict}
          mine={update.refused ? mineOf(update.refused) : {}}
          names={names}
          busy={update.busy}
          onRepeat={() => void update.repeat()}
          onTheirs={() => void takeTheirs()}
          onClose={update.close}
        />
      ) : null}
    </Dialog>
  );
}
