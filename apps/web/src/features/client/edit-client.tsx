import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { api, type Conflict, conflictOf, explain, queryClient } from '#lib';
import { Button, ConflictDialog, Dialog, DialogActions, showToast } from '#ui';
import type { ClientCard } from './card.ts';
import { clientChanged } from './client-changed.ts';
import { ClientFields } from './client-form.tsx';
import { type ClientForm, formOf, inputOf } from './client-input.ts';

function useUpdate({ client }: ClientCard, onDone: () => void) {
  const [seen, setSeen] = useState(client.version);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const mutation = useMutation(api.clients.update.mutationOptions());
  const send = (form: ClientForm, version = seen) =>
    mutation.mutate(
      { id: client.id, version, ...inputOf(form) },
      {
        onSuccess: () => {
          clientChanged(client.id);
          showToast(t`Сохранено: ${client.shortName}`);
          onDone();
        },
        onError: (error) => setConflict(conflictOf(error)),
      },
    );
  const repeat = async (form: ClientForm) => {
    const fresh = await queryClient.fetchQuery(api.clients.card.queryOptions({ id: client.id }, { staleTime: 0 }));
    setConflict(null);
    setSeen(fresh.client.version);
    send(form, fresh.client.version);
  };
  return {
    send,
    repeat,
    busy: mutation.isPending,
    error: conflict ? null : mutation.error,
    conflict,
    close: () => setConflict(null),
  };
}

/** The form keeps what it was opened with: changes that come meanwhile don't overwrite what is typed. */
export function EditClient({ card, onClose }: { card: ClientCard; onClose: () => void }) {
  const form = useForm({ defaultValues: formOf(card) });
  const update = useUpdate(card, onClose);
  const submit = form.handleSubmit((values) => update.send(values));
  return (
    <Dialog open wide onClose={onClose} title={t`Изменить клиента`} note={card.client.shortName}>
      <form onSubmit={(event) => void submit(event)}>
        <ClientFields form={form} />
        {update.error ? (
          <p role="alert" className="mt-2 text-late">
            {explain(update.error)}
          </p>
        ) : null}
        <DialogActions>
          <Button onClick={onClose}>
            <Trans>Не менять</Trans>
          </Button>
          <Button type="submit" kind="primary" busy={update.busy}>
            <Trans>Сохранить</Trans>
          </Button>
        </DialogActions>
      </form>
      {update.conflict ? (
        <ConflictDialog
          conflict={update.conflict}
          busy={update.busy}
          onRepeat={() => void update.repeat(form.getValues())}
          onClose={update.close}
        />
      ) : null}
    </Dialog>
  );
}
