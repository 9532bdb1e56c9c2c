import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, explain } from '#lib';
import { Button, Field, Input, showToast } from '#ui';

const shortestPassword = 8;

/** The person's open sessions end: whoever knew the old password is out at once. */
export function SetPassword({ userId }: { userId: string }) {
  const [password, setPassword] = useState('');
  const set = useMutation(
    api.people.setPassword.mutationOptions({
      onSuccess: () => {
        setPassword('');
        showToast(t`Пароль сменён, открытые сеансы завершены`);
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set.mutate({ id: userId, password });
  };
  return (
    <form onSubmit={submit} className="mt-4 flex items-end gap-2 border-t border-line2 pt-3">
      <div className="flex-1">
        <Field label={t`Новый пароль`} error={set.error ? explain(set.error) : undefined}>
          {(ids) => (
            <Input
              {...ids}
              type="password"
              autoComplete="new-password"
              minLength={shortestPassword}
              value={password}
              required
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </Field>
      </div>
      <Button type="submit" busy={set.isPending}>
        <Trans>Сменить пароль</Trans>
      </Button>
    </form>
  );
}
