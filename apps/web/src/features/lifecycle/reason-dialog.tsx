import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { parties, type ReasonKind } from '@svodka/domain';
import { useForm } from 'react-hook-form';
import { choices, partyWords } from '#lib';
import { Button, Dialog, FormEnd, SelectField, TextField } from '#ui';
import type { Reason } from './reasons-page.tsx';
import { useReasonCommands } from './use-reason-commands.ts';

interface ReasonDialogProps {
  kind: ReasonKind;
  title: string;
  reason: Reason | null;
  /** Where a new one goes. */
  position: number;
  onClose: () => void;
}

interface ReasonForm {
  name: string;
  nameEn: string;
  party: string;
  place: number;
}

export function ReasonDialog({ kind, title, reason, position, onClose }: ReasonDialogProps) {
  const { save, busy, error } = useReasonCommands(onClose);
  const { register, handleSubmit } = useForm<ReasonForm>({
    defaultValues: {
      name: reason?.name ?? '',
      nameEn: reason?.nameEn ?? '',
      party: reason?.party ?? '',
      place: (reason?.position ?? position) + 1,
    },
  });
  const submit = handleSubmit((form) => {
    const facts = {
      kind,
      name: form.name.trim(),
      nameEn: form.nameEn.trim() || null,
      party: parties.find((party) => party === form.party) ?? null,
      position: form.place - 1,
    };
    save(reason ? { ...facts, id: reason.id, version: reason.version } : facts);
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={reason ? reason.name : t`Новая причина`}
      note={reason ? t`${title}. В прежних заказах останутся прежние слова.` : title}
    >
      <form onSubmit={(event) => void submit(event)} className="grid grid-cols-2 gap-3">
        <TextField label={t`Причина`} required maxLength={200} {...register('name')} />
        <TextField label={t`По-английски`} maxLength={200} {...register('nameEn')} />
        <SelectField
          label={t`О ком говорит`}
          empty={t`Ни о ком`}
          options={choices(partyWords)}
          {...register('party')}
        />
        <TextField
          label={t`Место в списке`}
          type="number"
          min={1}
          max={1000}
          required
          {...register('place', { valueAsNumber: true })}
        />
        <FormEnd error={error}>
          <Button type="submit" kind="primary" busy={busy}>
            {reason ? <Trans>Сохранить</Trans> : <Trans>Добавить</Trans>}
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
