import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { roles, services } from '@svodka/domain';
import { type UseFormRegister, useForm } from 'react-hook-form';
import { choices, roleWords, serviceWords } from '#lib';
import { Button, Checkbox, Dialog, FormEnd, SelectField, TextField } from '#ui';
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

function Access({ user, register }: { user: User | null; register: UseFormRegister<UserForm> }) {
  if (!user) {
    return (
      <TextField
        label={t`Пароль`}
        hint={t`Не короче 8 знаков.`}
        type="password"
        autoComplete="new-password"
        required
        minLength={shortestPassword}
        {...register('password')}
      />
    );
  }
  return (
    <div className="self-end pb-1">
      <Checkbox label={t`Может входить`} {...register('active')} />
    </div>
  );
}

function valuesOf(user: User | null): UserForm {
  return {
    name: user?.name ?? '',
    email: user?.email ?? '',
    role: user?.role ?? 'manager',
    service: user?.service ?? '',
    active: user?.active ?? true,
    password: '',
  };
}

export function UserDialog({ user, onClose }: { user: User | null; onClose: () => void }) {
  const { add, update, busy, error } = useUserCommands(onClose);
  const { register, handleSubmit, watch } = useForm<UserForm>({ defaultValues: valuesOf(user) });
  const submit = handleSubmit((form) => {
    const role = roles.find((one) => one === form.role) ?? 'manager';
    const service = role === 'service' ? (services.find((one) => one === form.service) ?? null) : null;
    const name = form.name.trim();
    if (user) update({ id: user.id, version: user.version, name, role, service, active: form.active });
    else add({ name, email: form.email.trim(), role, service, password: form.password });
  });
  return (
    <Dialog open onClose={onClose} title={user ? user.name : t`Новый пользователь`} note={user?.email}>
      <form onSubmit={(event) => void submit(event)} className="grid grid-cols-2 gap-3">
        <TextField label={t`Имя`} required maxLength={200} {...register('name')} />
        {user ? null : <TextField label={t`Почта`} type="email" required {...register('email')} />}
        <SelectField label={t`Роль`} options={choices(roleWords)} {...register('role')} />
        {watch('role') === 'service' ? (
          <SelectField
            label={t`Служба`}
            empty={t`Выберите службу`}
            required
            options={choices(serviceWords)}
            {...register('service')}
          />
        ) : null}
        <Access user={user} register={register} />
        <FormEnd error={error}>
          <Button type="submit" kind="primary" busy={busy}>
            {user ? <Trans>Сохранить</Trans> : <Trans>Добавить</Trans>}
          </Button>
        </FormEnd>
      </form>
      {user ? <SetPassword userId={user.id} /> : null}
    </Dialog>
  );
}
