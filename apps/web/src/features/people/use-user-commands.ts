import { t } from '@lingui/core/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, applyTopics, type Inputs, newKey, queryClient } from '#lib';
import { showToast } from '#ui';

export function useUserCommands(onDone: () => void) {
  const [idempotencyKey] = useState(newKey);
  const done = (text: string) => () => {
    void applyTopics(queryClient, ['users']);
    showToast(text);
    onDone();
  };
  const add = useMutation(api.people.add.mutationOptions({ onSuccess: done(t`Пользователь добавлен`) }));
  const update = useMutation(api.people.update.mutationOptions({ onSuccess: done(t`Сохранено`) }));
  return {
    add: (input: Omit<Inputs['people']['add'], 'idempotencyKey'>) => add.mutate({ idempotencyKey, ...input }),
    update: (input: Inputs['people']['update']) => update.mutate(input),
    busy: add.isPending || update.isPending,
    error: add.error ?? update.error,
  };
}
