import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { roles, services } from '@svodka/domain';
import { useForm } from 'react-hook-form';
import { choices, explain, roleWords, serviceWords } from '#lib';
import { Button, Checkbox, Dialog, DialogActions, Field, Input, Select } from '#ui';
import { SetPassword } from './set-password.tsx';
import { useUserCommands } from './use-user-commands.ts';
import type { User } from './users-page.tsx';

export interface UserForm {
  name: string;
  email: string;
  role: string;
  service: string;
  active: boolean;
  password: string;
}

const shortestPassword = 8;

export function UserDialog({ user, onClose }: { user: User | null; onClose: () => void }) {
  const { add, update, busy, error } = useUserCommands(onClose);
  const { register, handleSubmit, watch } = useForm<UserForm>({
    defaultValues: {
      name: user?.name ?? '',
      email: user?.email ?? '',
      role: user?.role ?? 'manager',
      service: user?.service ?? '',
      active: user?.active ?? true,
      password: '',
    },
  });
  const submit = handleSubmit((form) => {
    const role = roles.find((one) => one === form.role) ?? 'manager';
    const service = role === 'service' ? (services.find((one) => one === form.service) ?? null) : null;
    if (user)
      update({ id: user.id, version: user.version, name: form.name.trim(), role, service, active: form.active });
    else add({ name: form.name.trim(), email: form.email.trim(), role, service, password: form.password });
  });
  return (
    <Dialog open onClose={onClose} title={user ? user.name : t`Новый пользователь`} note={user?.email}>
      <form onSubmit={(event) => void submit(event)} className="grid grid-cols-2 gap-3">
        <Field label={t`Имя`} required>
          {(ids) => <Input {...ids} required maxLength={200} {...register('name')} />}
        </Field>
        {user ? null : (
          <Field label={t`Почта`} required>
            {(ids) => <Input {...ids} type="email" required {...register('email')} />}
          </Field>
        )}
        <Field label={t`Роль`}>{(ids) => <Select {...ids} options={choices(roleWords)} {...register('role')} />}</Field>
        {watch('role') === 'service' ? (
          <Field label={t`Служба`} required>
            {(ids) => (
              <Select
                {...ids}
                empty={t`Выберите службу`}
                required
                options={choices(serviceWords)}
                {...register('service')}
              />
            )}
          </Field>
        ) : null}
        {user ? (
          <div className="self-end pb-1">
            <Checkbox label={t`Может входить`} {...register('active')} />
          </div>
        ) : (
          <Field label={t`Пароль`} required hint={t`Не короче 8 знаков.`}>
            {(ids) => (
              <Input
                {...ids}
                type="password"
                autoComplete="new-password"
                required
                minLength={shortestPassword}
                {...register('password')}
              />
            )}
          </Field>
        )}
        <div className="col-span-2">
          {error ? (
            <p role="alert" className="text-late">
              {explain(error)}
            </p>
          ) : null}
          <DialogActions>
            <Button type="submit" kind="primary" busy={busy}>
              {user ? <Trans>Сохранить</Trans> : <Trans>Добавить</Trans>}
            </Button>
          </DialogActions>
        </div>
      </form>
      {user ? <SetPassword userId={user.id} /> : null}
    </Dialog>
  );
}
