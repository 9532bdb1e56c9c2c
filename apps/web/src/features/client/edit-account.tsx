import { t } from '@lingui/core/macro';
import { bankSigns, checkBankAccount, type TaxIdCheck } from '@svodka/domain';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { api } from '#lib';
import { Dialog, Input, showToast, TextField } from '#ui';
import type { Account } from './card.ts';
import { CheckedField } from './checked-field.tsx';
import { clientChanged } from './client-changed.ts';
import { EditEnd } from './edit-end.tsx';

interface AccountForm {
  account: string;
  bic: string;
  bankName: string;
}

function useAccountCommands(clientId: string, account: Account | null, onClose: () => void) {
  const onSuccess = () => clientChanged(clientId);
  const save = useMutation(api.clients.saveBankAccount.mutationOptions({ onSuccess }));
  const remove = useMutation(api.clients.removeBankAccount.mutationOptions({ onSuccess }));
  const send = (form: AccountForm) =>
    save.mutate(
      {
        clientId,
        ...(account ? { id: account.id } : {}),
        account: bankSigns(form.account),
        bic: bankSigns(form.bic),
        bankName: form.bankName.trim() || null,
      },
      { onSuccess: onClose },
    );
  const drop = () => {
    if (!account) return;
    const { id, ...again } = account;
    const done = () => {
      showToast(t`Счёт удалён`, { undo: () => save.mutate({ clientId, ...again }) });
      onClose();
    };
    remove.mutate({ id }, { onSuccess: done });
  };
  return { send, drop, busy: save.isPending || remove.isPending, error: save.error ?? remove.error };
}

/** What is wrong with which of the two; the key concerns both and is said at the account. */
function findings({ account, bic }: AccountForm): { account: TaxIdCheck | null; bic: TaxIdCheck | null } {
  if (account.trim() === '' || bic.trim() === '') return { account: null, bic: null };
  const checked = checkBankAccount(bankSigns(bic), bankSigns(account));
  const ofBic = checked.status !== 'valid' && checked.code === 'bankAccount.bicFormat';
  return ofBic ? { account: null, bic: checked } : { account: checked, bic: null };
}

interface EditAccountProps {
  clientId: string;
  account: Account | null;
  onClose: () => void;
}

export function EditAccount({ clientId, account, onClose }: EditAccountProps) {
  const { send, drop, busy, error } = useAccountCommands(clientId, account, onClose);
  const { register, handleSubmit, watch } = useForm<AccountForm>({
    defaultValues: { account: account?.account ?? '', bic: account?.bic ?? '', bankName: account?.bankName ?? '' },
  });
  const found = findings(watch());
  return (
    <Dialog open onClose={onClose} title={account ? t`Банковский счёт` : t`Новый банковский счёт`}>
      <form onSubmit={(event) => void handleSubmit(send)(event)} className="grid grid-cols-2 gap-3">
        <CheckedField label={t`БИК`} required checked={found.bic}>
          {(ids) => <Input {...ids} required inputMode="numeric" maxLength={20} {...register('bic')} />}
        </CheckedField>
        <TextField label={t`Банк`} maxLength={500} {...register('bankName')} />
        <div className="col-span-2">
          <CheckedField label={t`Счёт`} required checked={found.account}>
            {(ids) => <Input {...ids} required maxLength={40} {...register('account')} />}
          </CheckedField>
        </div>
        <EditEnd error={error} busy={busy} onDrop={account ? drop : null} />
      </form>
    </Dialog>
  );
}
