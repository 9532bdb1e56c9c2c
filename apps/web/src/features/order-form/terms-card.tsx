import { t } from '@lingui/core/macro';
import { describeTerms, orderCategories } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import { api, choices, currentLocale, formatDate, orderCategoryWords } from '#lib';
import { Card, DateInput, Field, Select, TextArea } from '#ui';
import { ClientPicker } from './client-picker.tsx';
import type { OrderDraft } from './draft.ts';
import type { useTerms } from './use-terms.ts';

interface TermsCardProps {
  draft: OrderDraft;
  change: (part: Partial<OrderDraft>) => void;
  terms: ReturnType<typeof useTerms>;
}

export function TermsCard({ draft, change, terms }: TermsCardProps) {
  const { data: client } = useQuery(
    api.clients.card.queryOptions({ id: draft.client?.id ?? '' }, { enabled: draft.client !== null }),
  );
  const contracts = (client?.contracts ?? []).map((contract) => ({
    value: contract.id,
    label: t`№ ${contract.number} от ${formatDate(contract.signedOn)}`,
  }));
  const contacts = (client?.contacts ?? []).map((contact) => ({ value: contact.id, label: contact.name }));
  return (
    <Card title={t`Кому и на каких условиях`}>
      <div className="grid grid-cols-1 gap-3 p-3 min-[720px]:grid-cols-3">
        <Field label={t`Клиент`} required>
          {(ids) => (
            <ClientPicker
              {...ids}
              value={draft.client}
              onChange={(next) => change({ client: next, contactId: '', contractId: '' })}
            />
          )}
        </Field>
        <Field label={t`Контакт`}>
          {(ids) => (
            <Select
              {...ids}
              empty="—"
              options={contacts}
              value={draft.contactId}
              disabled={!draft.client}
              onChange={(event) => change({ contactId: event.target.value })}
            />
          )}
        </Field>
        <Field label={t`Договор`}>
          {(ids) => (
            <Select
              {...ids}
              empty={t`Будет позже`}
              options={contracts}
              value={draft.contractId}
              disabled={!draft.client}
              onChange={(event) => change({ contractId: event.target.value })}
            />
          )}
        </Field>
        <Field
          label={t`Условия оплаты`}
          required
          hint={terms.chosen ? describeTerms(terms.chosen, currentLocale()) : undefined}
        >
          {(ids) => (
            <Select
              {...ids}
              empty={t`Выберите условия`}
              options={terms.options}
              value={terms.chosenId}
              required
              onChange={(event) => change({ termsId: event.target.value })}
            />
          )}
        </Field>
        <Field label={t`Клиент просит к`}>
          {(ids) => (
            <DateInput
              {...ids}
              value={draft.requestedShipDate}
              onChange={(event) => change({ requestedShipDate: event.target.value })}
            />
          )}
        </Field>
        <Field label={t`Категория`}>
          {(ids) => (
            <Select
              {...ids}
              options={choices(orderCategoryWords)}
              value={draft.category}
              onChange={(event) =>
                change({ category: orderCategories.find((one) => one === event.target.value) ?? 'standard' })
              }
            />
          )}
        </Field>
        <div className="min-[720px]:col-span-3">
          <Field label={t`Примечание`}>
            {(ids) => (
              <TextArea
                {...ids}
                rows={2}
                value={draft.comment}
                maxLength={5000}
                onChange={(event) => change({ comment: event.target.value })}
              />
            )}
          </Field>
        </div>
      </div>
    </Card>
  );
}
