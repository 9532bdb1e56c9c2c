import { t } from '@lingui/core/macro';
import { orderCategories } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import { ClientPicker } from '#features/client-picker';
import { TermsChoice } from '#features/terms';
import { api, choices, formatDate, orderCategoryWords } from '#lib';
import { Card, DateField, Field, SelectField, TextAreaField } from '#ui';
import type { OrderDraft } from './draft.ts';
import type { useTerms } from './use-terms.ts';

interface TermsCardProps {
  draft: OrderDraft;
  change: (part: Partial<OrderDraft>) => void;
  terms: ReturnType<typeof useTerms>;
}

/** Contacts and contracts of the chosen client. */
function useClientChoices(clientId: string | undefined) {
  const { data } = useQuery(api.clients.card.queryOptions({ id: clientId ?? '' }, { enabled: clientId !== undefined }));
  return {
    contacts: (data?.contacts ?? []).map((contact) => ({ value: contact.id, label: contact.name })),
    contracts: (data?.contracts ?? []).map(({ id, number, signedOn }) => ({
      value: id,
      label: t`№ ${number} от ${formatDate(signedOn)}`,
    })),
  };
}

function ClientFields({ draft, change }: Omit<TermsCardProps, 'terms'>) {
  const { contacts, contracts } = useClientChoices(draft.client?.id);
  const absent = draft.client === null;
  return (
    <>
      <Field label={t`Клиент`} required>
        {(ids) => (
          <ClientPicker
            {...ids}
            value={draft.client}
            onChange={(client) => change({ client, contactId: '', contractId: '' })}
          />
        )}
      </Field>
      <SelectField
        label={t`Контакт`}
        empty="—"
        options={contacts}
        value={draft.contactId}
        disabled={absent}
        onText={(contactId) => change({ contactId })}
      />
      <SelectField
        label={t`Договор`}
        empty={t`Будет позже`}
        options={contracts}
        value={draft.contractId}
        disabled={absent}
        onText={(contractId) => change({ contractId })}
      />
    </>
  );
}

export function TermsCard({ draft, change, terms }: TermsCardProps) {
  const category = (text: string) => change({ category: orderCategories.find((one) => one === text) ?? 'standard' });
  return (
    <Card title={t`Кому и на каких условиях`}>
      <div className="grid grid-cols-1 gap-3 p-3 min-[720px]:grid-cols-3">
        <ClientFields draft={draft} change={change} />
        <TermsChoice
          chosen={{ ...draft, termsId: terms.chosenId }}
          onChange={change}
          from={terms.chosen}
          empty={t`Выберите условия`}
          required
        />
        <DateField
          label={t`Клиент просит к`}
          value={draft.requestedShipDate}
          onText={(requestedShipDate) => change({ requestedShipDate })}
        />
        <SelectField
          label={t`Категория`}
          options={choices(orderCategoryWords)}
          value={draft.category}
          onText={category}
        />
        <div className="min-[720px]:col-span-3">
          <TextAreaField
            label={t`Примечание`}
            rows={2}
            value={draft.comment}
            maxLength={5000}
            onText={(comment) => change({ comment })}
          />
        </div>
      </div>
    </Card>
  );
}
