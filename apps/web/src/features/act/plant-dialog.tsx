import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, applyTopics, queryClient } from '#lib';
import { Button, Dialog, FormEnd, showToast, TextField } from '#ui';
import type { ActParty } from './act.ts';

/** How the plant itself is called in documents. */
export function PlantDialog({ plant, onClose }: { plant: ActParty | null; onClose: () => void }) {
  const [name, setName] = useState(plant?.name ?? '');
  const [inn, setInn] = useState(plant?.inn ?? '');
  const [kpp, setKpp] = useState(plant?.kpp ?? '');
  const save = useMutation(
    api.receivables.savePlant.mutationOptions({
      onSuccess: () => {
        void applyTopics(queryClient, ['plant']);
        showToast(t`Реквизиты сохранены`);
        onClose();
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ name, inn: inn || null, kpp: kpp || null });
  };
  return (
    <Dialog open onClose={onClose} title={t`Реквизиты завода`} note={t`Так завод называют в актах сверки.`}>
      <form onSubmit={submit} className="grid grid-cols-2 gap-3">
        <div className="col-span-full">
          <TextField label={t`Название`} value={name} maxLength={500} required onText={setName} />
        </div>
        <TextField label={t`ИНН`} value={inn} maxLength={12} inputMode="numeric" onText={setInn} />
        <TextField label={t`КПП`} value={kpp} maxLength={9} inputMode="numeric" onText={setKpp} />
        <FormEnd error={save.error}>
          <Button onClick={onClose}>
            <Trans>Не сейчас</Trans>
          </Button>
          <Button type="submit" kind="primary" busy={save.isPending} disabled={name.trim() === ''}>
            <Trans>Сохранить</Trans>
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
