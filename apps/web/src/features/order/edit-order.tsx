import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { orderCategories } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { TermsChoice, type TermsChosen, termsOfChoice, useKnownTerms } from '#features/terms';
import { api, choices, orderCategoryWords } from '#lib';
import { Button, ConflictDialog, DateField, Dialog, FormEnd, SelectField, TextAreaField, TextField } from '#ui';
import type { Order, OrderCardData } from './card.ts';
import { useUpdateOrder } from './use-update-order.ts';

function useChoices(order: Order) {
  const { data: client } = useQuery(api.clients.card.queryOptions({ id: order.clientId }));
  return {
    contacts: (client?.contacts ?? []).map((contact) => ({ value: contact.id, label: contact.name })),
    contracts: (client?.contracts ?? []).map((contract) => ({ value: contract.id, label: contract.number })),
  };
}

const newContract = 'new';

/** Fields are as they were when editing began: what comes meanwhile does not overwrite what is typed. */
function valuesOf(order: Order): Values {
  return {
    category: order.category,
    requestedShipDate: order.requestedShipDate ?? '',
    contactId: order.contact?.id ?? '',
    contractId: order.contract?.id ?? '',
    contractNumber: '',
    contractDay: '',
    termsId: '',
    ownParts: [],
    comment: order.comment ?? '',
  };
}

interface Values extends TermsChosen {
  category: Order['category'];
  requestedShipDate: string;
  contactId: string;
  contractId: string;
  contractNumber: string;
  contractDay: string;
  comment: string;
}

interface FieldsProps {
  order: Order;
  form: Values;
  set: (change: Partial<Values>) => void;
  lists: ReturnType<typeof useChoices>;
}

function contractOf(form: Values) {
  if (form.contractId === newContract)
    return { contract: { number: form.contractNumber.trim(), signedOn: form.contractDay } };
  return form.contractId ? { contractId: form.contractId } : {};
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

function WishFields({ order, form, set }: Omit<FieldsProps, 'lists'>) {
  const category = (text: string) => set({ category: orderCategories.find((one) => one === text) ?? form.category });
  return (
    <>
      <SelectField label={t`Категория`} options={choices(orderCategoryWords)} value={form.category} onText={category} />
      <DateField
        label={t`Клиент просит к`}
        value={form.requestedShipDate}
        onText={(requestedShipDate) => set({ requestedShipDate })}
      />
      {order.confirmedOn === null ? (
        <div className="col-span-2 grid gap-2">
          <TermsChoice chosen={form} onChange={set} from={order.terms} empty={t`Оставить: ${order.terms.name}`} />
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

export function EditOrder({ card: { order }, onClose }: { card: OrderCardData; onClose: () => void }) {
  const [form, setForm] = useState(() => valuesOf(order));
  const [version] = useState(order.version);
  const lists = useChoices(order);
  const update = useUpdateOrder(order, onClose);
  const terms = termsOfChoice(useKnownTerms(), form);
  const fields = { order, form, lists, set: (change: Partial<Values>) => setForm({ ...form, ...change }) };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { category, requestedShipDate, contactId, comment } = form;
    const wishes = {
      category,
      requestedShipDate: requestedShipDate || null,
      contactId: contactId || null,
      comment: comment.trim() || null,
    };
    update.send({ id: order.id, version, ...wishes, ...contractOf(form), ...(terms ? { terms } : {}) });
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
          <Button type="submit" kind="primary" busy={update.busy} disabled={form.termsId !== '' && terms === null}>
            <Trans>Сохранить</Trans>
          </Button>
        </FormEnd>
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
