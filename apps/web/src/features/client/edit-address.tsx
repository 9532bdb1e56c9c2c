import { t } from '@lingui/core/macro';
import { addressKinds } from '@svodka/domain';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { addressKindWords, api, choices } from '#lib';
import { Dialog, SelectField, showToast, TextAreaField, TextField } from '#ui';
import type { Address } from './card.ts';
import { clientChanged } from './client-changed.ts';
import { EditEnd } from './edit-end.tsx';

interface AddressForm {
  kind: string;
  text: string;
  city: string;
  postcode: string;
}

const kindOf = (text: string) => addressKinds.find((kind) => kind === text) ?? 'legal';

function useAddressCommands(clientId: string, address: Address | null, onClose: () => void) {
  const save = useMutation(api.clients.saveAddress.mutationOptions({ onSuccess: () => clientChanged(clientId) }));
  const remove = useMutation(api.clients.removeAddress.mutationOptions({ onSuccess: () => clientChanged(clientId) }));
  const send = ({ kind, text, city, postcode }: AddressForm) =>
    save.mutate(
      {
        clientId,
        ...(address ? { id: address.id } : {}),
        kind: kindOf(kind),
        text: text.trim(),
        city: city.trim() || null,
        postcode: postcode.trim() || null,
      },
      { onSuccess: onClose },
    );
  const drop = () => {
    if (!address) return;
    const { id, ...again } = address;
    const undo = () => save.mutate({ clientId, ...again });
    const done = () => {
      showToast(t`Адрес удалён`, { undo });
      onClose();
    };
    remove.mutate({ id }, { onSuccess: done });
  };
  return { save, remove, send, drop };
}

function valuesOf(address: Address | null): AddressForm {
  return {
    kind: address?.kind ?? 'legal',
    text: address?.text ?? '',
    city: address?.city ?? '',
    postcode: address?.postcode ?? '',
  };
}

interface EditAddressProps {
  clientId: string;
  address: Address | null;
  onClose: () => void;
}

export function EditAddress({ clientId, address, onClose }: EditAddressProps) {
  const { save, remove, send, drop } = useAddressCommands(clientId, address, onClose);
  const { register, handleSubmit } = useForm<AddressForm>({ defaultValues: valuesOf(address) });
  return (
    <Dialog open onClose={onClose} title={address ? t`Адрес` : t`Новый адрес`}>
      <form onSubmit={(event) => void handleSubmit(send)(event)} className="grid grid-cols-2 gap-3">
        <SelectField label={t`Какой`} options={choices(addressKindWords)} {...register('kind')} />
        <TextField label={t`Индекс`} inputMode="numeric" {...register('postcode')} />
        <TextField label={t`Город`} {...register('city')} />
        <div className="col-span-2">
          <TextAreaField label={t`Адрес`} required maxLength={500} {...register('text')} />
        </div>
        <EditEnd
          error={save.error ?? remove.error}
          busy={save.isPending || remove.isPending}
          onDrop={address ? drop : null}
        />
      </form>
    </Dialog>
  );
}
