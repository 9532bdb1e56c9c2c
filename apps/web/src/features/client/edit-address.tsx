import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { addressKinds } from '@svodka/domain';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { addressKindWords, api, choices, explain } from '#lib';
import { Button, Dialog, DialogActions, Field, Input, Select, showToast, TextArea } from '#ui';
import type { Address } from './card.ts';
import { clientChanged } from './client-changed.ts';

interface AddressForm {
  kind: string;
  text: string;
  city: string;
  postcode: string;
}

const kindOf = (text: string) => addressKinds.find((kind) => kind === text) ?? 'legal';

export function EditAddress({
  clientId,
  address,
  onClose,
}: {
  clientId: string;
  address: Address | null;
  onClose: () => void;
}) {
  const save = useMutation(api.clients.saveAddress.mutationOptions({ onSuccess: () => clientChanged(clientId) }));
  const remove = useMutation(api.clients.removeAddress.mutationOptions({ onSuccess: () => clientChanged(clientId) }));
  const { register, handleSubmit } = useForm<AddressForm>({
    defaultValues: {
      kind: address?.kind ?? 'legal',
      text: address?.text ?? '',
      city: address?.city ?? '',
      postcode: address?.postcode ?? '',
    },
  });
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
  const error = save.error ?? remove.error;
  return (
    <Dialog open onClose={onClose} title={address ? t`Адрес` : t`Новый адрес`}>
      <form onSubmit={(event) => void handleSubmit(send)(event)} className="grid grid-cols-2 gap-3">
        <Field label={t`Какой`}>
          {(ids) => <Select {...ids} options={choices(addressKindWords)} {...register('kind')} />}
        </Field>
        <Field label={t`Индекс`}>{(ids) => <Input {...ids} inputMode="numeric" {...register('postcode')} />}</Field>
        <Field label={t`Город`}>{(ids) => <Input {...ids} {...register('city')} />}</Field>
        <div className="col-span-2">
          <Field label={t`Адрес`} required>
            {(ids) => <TextArea {...ids} required maxLength={500} {...register('text')} />}
          </Field>
          {error ? (
            <p role="alert" className="mt-2 text-late">
              {explain(error)}
            </p>
          ) : null}
          <DialogActions>
            {address ? (
              <Button kind="danger" busy={remove.isPending} onClick={drop}>
                <Trans>Удалить</Trans>
              </Button>
            ) : null}
            <Button type="submit" kind="primary" busy={save.isPending}>
              <Trans>Сохранить</Trans>
            </Button>
          </DialogActions>
        </div>
      </form>
    </Dialog>
  );
}
