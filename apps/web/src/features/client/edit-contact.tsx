import { t } from '@lingui/core/macro';
import { contactChannels } from '@svodka/domain';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { api, channelWords, choices } from '#lib';
import { Checkbox, Dialog, SelectField, showToast, TextField } from '#ui';
import type { Contact } from './card.ts';
import { clientChanged } from './client-changed.ts';
import { EditEnd } from './edit-end.tsx';
import { splitList } from './split-list.ts';

interface ContactForm {
  name: string;
  position: string;
  phones: string;
  emails: string;
  preferredChannel: string;
  isPrimary: boolean;
}

function inputOf(form: ContactForm) {
  return {
    name: form.name.trim(),
    position: form.position.trim() || null,
    phones: splitList(form.phones),
    emails: splitList(form.emails),
    preferredChannel: contactChannels.find((channel) => channel === form.preferredChannel) ?? null,
    isPrimary: form.isPrimary,
  };
}

function useContactCommands(clientId: string, contact: Contact | null, onClose: () => void) {
  const save = useMutation(api.clients.saveContact.mutationOptions({ onSuccess: () => clientChanged(clientId) }));
  const remove = useMutation(api.clients.removeContact.mutationOptions({ onSuccess: () => clientChanged(clientId) }));
  const send = (form: ContactForm) =>
    save.mutate({ clientId, ...(contact ? { id: contact.id } : {}), ...inputOf(form) }, { onSuccess: onClose });
  const drop = () => {
    if (!contact) return;
    const { id, ...again } = contact;
    const undo = () =>
      save.mutate({
        clientId,
        ...again,
        preferredChannel: contactChannels.find((channel) => channel === again.preferredChannel) ?? null,
      });
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          showToast(t`Контакт удалён: ${contact.name}`, { undo });
          onClose();
        },
      },
    );
  };
  return { send, drop, busy: save.isPending || remove.isPending, error: save.error ?? remove.error };
}

function valuesOf(contact: Contact | null): ContactForm {
  return {
    name: contact?.name ?? '',
    position: contact?.position ?? '',
    phones: contact?.phones.join(', ') ?? '',
    emails: contact?.emails.join(', ') ?? '',
    preferredChannel: contact?.preferredChannel ?? '',
    isPrimary: contact?.isPrimary ?? false,
  };
}

interface EditContactProps {
  clientId: string;
  contact: Contact | null;
  onClose: () => void;
}

export function EditContact({ clientId, contact, onClose }: EditContactProps) {
  const { send, drop, busy, error } = useContactCommands(clientId, contact, onClose);
  const { register, handleSubmit } = useForm<ContactForm>({ defaultValues: valuesOf(contact) });
  return (
    <Dialog open onClose={onClose} title={contact ? t`Контакт` : t`Новый контакт`}>
      <form onSubmit={(event) => void handleSubmit(send)(event)} className="grid grid-cols-2 gap-3">
        <TextField label={t`Имя`} required maxLength={500} {...register('name')} />
        <TextField label={t`Должность`} maxLength={500} {...register('position')} />
        <TextField label={t`Телефоны`} hint={t`Через запятую`} type="tel" {...register('phones')} />
        <TextField label={t`Почта`} hint={t`Через запятую`} {...register('emails')} />
        <SelectField
          label={t`Как удобнее связаться`}
          empty="—"
          options={choices(channelWords)}
          {...register('preferredChannel')}
        />
        <div className="self-end">
          <Checkbox label={t`Основной контакт`} {...register('isPrimary')} />
        </div>
        <EditEnd error={error} busy={busy} onDrop={contact ? drop : null} />
      </form>
    </Dialog>
  );
}
