import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, today } from '#lib';
import { Button, DateField, Dialog, FormEnd, MoneyField, SelectField, showToast, TextField } from '#ui';
import type { Contract } from './card.ts';
import { clientChanged } from './client-changed.ts';

interface ContractDialogProps {
  clientId: string;
  /** Null for a new one. */
  contract: Contract | null;
  onClose: () => void;
}

function valuesOf(contract: Contract | null) {
  return {
    number: contract?.number ?? '',
    signedOn: contract?.signedOn ?? today(),
    validUntil: contract?.validUntil ?? '',
    termsId: contract?.termsId ?? '',
  };
}

/** Terms to choose from, and those the contract has, archived or not. */
function useTermsOptions(contract: Contract | null) {
  const { data } = useQuery(api.payments.terms.queryOptions());
  return (data ?? [])
    .filter((one) => !one.archived || one.id === contract?.termsId)
    .map((one) => ({ value: one.id, label: one.name }));
}

export function ContractDialog({ clientId, contract, onClose }: ContractDialogProps) {
  const [form, setForm] = useState(() => valuesOf(contract));
  const [creditLimit, setLimit] = useState<number | null>(contract?.creditLimit ?? null);
  const options = useTermsOptions(contract);
  const save = useMutation(
    api.clients.saveContract.mutationOptions({
      onSuccess: () => {
        clientChanged(clientId);
        showToast(t`Договор записан`);
        onClose();
      },
    }),
  );
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({
      ...(contract ? { id: contract.id } : {}),
      clientId,
      number: form.number.trim(),
      signedOn: form.signedOn,
      validUntil: form.validUntil || null,
      termsId: form.termsId || null,
      creditLimit,
    });
  };
  return (
    <Dialog open onClose={onClose} title={contract ? t`Договор № ${contract.number}` : t`Новый договор`}>
      <form onSubmit={submit} className="grid grid-cols-2 gap-3">
        <TextField label={t`Номер`} value={form.number} required maxLength={100} onText={(number) => set({ number })} />
        <SelectField
          label={t`Условия оплаты`}
          empty="—"
          options={options}
          value={form.termsId}
          onText={(termsId) => set({ termsId })}
        />
        <DateField label={t`Подписан`} value={form.signedOn} required onText={(signedOn) => set({ signedOn })} />
        <DateField label={t`Действует до`} value={form.validUntil} onText={(validUntil) => set({ validUntil })} />
        <MoneyField label={t`Кредитный лимит, ₽`} value={creditLimit} onChange={setLimit} />
        <FormEnd error={save.error}>
          <Button type="submit" kind="primary" busy={save.isPending}>
            <Trans>Сохранить</Trans>
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
