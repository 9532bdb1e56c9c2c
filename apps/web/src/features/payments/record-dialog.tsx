import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type ChosenClient, ClientPicker } from '#features/client-picker';
import { emptySplit, isSplitRight, orderChoices, type Split, SplitGrid, sharesOf } from '#features/payment-split';
import { api, client, type Inputs, newKey, today } from '#lib';
import { CommandForm, DateField, Field, MoneyField, QueryView, RowBones, SelectField, TextField } from '#ui';
import { usePaymentCommand } from './use-payment-command.ts';

type Kind = 'received' | 'refund';

interface Draft {
  client: ChosenClient | null;
  kind: Kind;
  amount: number | null;
  day: string;
  documentNumber: string;
  purpose: string;
  split: Split;
}

const emptyDraft = (): Draft => ({
  client: null,
  kind: 'received',
  amount: null,
  day: today(),
  documentNumber: '',
  purpose: '',
  split: emptySplit,
});

interface DraftProps {
  draft: Draft;
  set: (change: Partial<Draft>) => void;
}

function Facts({ draft, set }: DraftProps) {
  const kinds = [
    { value: 'received', label: t`Поступление` },
    { value: 'refund', label: t`Возврат клиенту` },
  ];
  return (
    <div className="grid grid-cols-2 gap-3 max-[719px]:grid-cols-1">
      <Field label={t`Клиент`} required>
        {(ids) => (
          <ClientPicker
            value={draft.client}
            onChange={(chosen) => set({ client: chosen, split: emptySplit })}
            {...ids}
          />
        )}
      </Field>
      <SelectField
        label={t`Что это`}
        options={kinds}
        value={draft.kind}
        onText={(kind) => set({ kind: kind === 'refund' ? 'refund' : 'received', split: emptySplit })}
      />
      <MoneyField label={t`Сумма, ₽`} required value={draft.amount} onChange={(amount) => set({ amount })} />
      <DateField label={t`День`} required value={draft.day} max={today()} onText={(day) => set({ day })} />
      <TextField
        label={t`Номер документа`}
        value={draft.documentNumber}
        maxLength={100}
        onText={(documentNumber) => set({ documentNumber })}
      />
      <TextField label={t`Назначение`} value={draft.purpose} maxLength={2000} onText={(purpose) => set({ purpose })} />
    </div>
  );
}

/** For which orders the money may be: those of the chosen client that wait for some, or have some to give back. */
function useOrders({ client: payer, kind }: Draft) {
  const refund = kind === 'refund';
  const input = { clientId: payer?.id ?? '', refund };
  const query = useQuery(api.payments.ordersToChoose.queryOptions(input, { enabled: payer !== null }));
  return { query, orders: orderChoices(query.data ?? [], refund) };
}

/** What the form sends: a refund is money below zero, its shares too. */
function inputOf({ client: payer, kind, amount, day, documentNumber, purpose, split }: Draft) {
  if (payer === null || amount === null || amount <= 0 || day === '') return null;
  const sign = kind === 'refund' ? -1 : 1;
  return {
    clientId: payer.id,
    day,
    amount: sign * amount,
    documentNumber: documentNumber.trim() || null,
    purpose: purpose.trim() || null,
    shares: sharesOf(split).map((share) => ({ ...share, amount: sign * share.amount })),
  };
}

/** «Записать платёж»: money that no statement tells of. */
export function RecordDialog({ onClose }: { onClose: () => void }) {
  const [idempotencyKey] = useState(newKey);
  const [draft, setDraft] = useState(emptyDraft);
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const record = usePaymentCommand((input: Inputs['payments']['record']) => client.payments.record.mutate(input), {
    done: t`Платёж записан`,
    onDone: onClose,
  });
  const input = inputOf(draft);
  const total = draft.amount ?? 0;
  const { query, orders } = useOrders(draft);
  const setSplit = (split: Split) => set({ split });
  return (
    <CommandForm
      title={t`Записать платёж`}
      submitLabel={draft.kind === 'refund' ? t`Записать возврат` : t`Записать`}
      wide
      busy={record.isPending}
      valid={input !== null && isSplitRight(total, orders, draft.split)}
      onSubmit={() => (input ? record.mutate({ idempotencyKey, ...input }) : undefined)}
      onClose={onClose}
    >
      <Facts draft={draft} set={set} />
      {draft.client && total > 0 ? (
        <QueryView query={query} skeleton={<RowBones />}>
          {() => (
            <SplitGrid
              total={total}
              orders={orders}
              split={draft.split}
              onChange={setSplit}
              refund={draft.kind === 'refund'}
            />
          )}
        </QueryView>
      ) : (
        <p className="text-ink3">{t`Укажите клиента и сумму: появятся его заказы.`}</p>
      )}
    </CommandForm>
  );
}
