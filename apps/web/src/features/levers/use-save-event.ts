import { t } from '@lingui/core/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, newKey } from '#lib';
import { showToast } from '#ui';
import { type EventFields, ledgerChanged, type SavedEvent } from './event.ts';

/** Writes an event down, or changes one written before. */
export function useSaveEvent(clientId: string, saved: SavedEvent | null, onDone: () => void) {
  const [idempotencyKey] = useState(newKey);
  const onSuccess = () => {
    ledgerChanged(clientId);
    showToast(t`Событие записано`);
    onDone();
  };
  const add = useMutation(api.clients.addEvent.mutationOptions({ onSuccess }));
  const edit = useMutation(api.clients.editEvent.mutationOptions({ onSuccess }));
  const save = (fields: EventFields) => {
    if (saved) edit.mutate({ ...fields, id: saved.id, version: saved.version });
    else add.mutate({ ...fields, idempotencyKey, clientId });
  };
  return { save, isPending: add.isPending || edit.isPending, error: add.error ?? edit.error };
}
