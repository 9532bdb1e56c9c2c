import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { queryClient, type SignInResult, signIn } from '#lib';
import { Button, Field, Icon, Input } from '#ui';

function whyNot(result: SignInResult): string | null {
  switch (result) {
    case 'ok':
      return null;
    case 'wrong':
      return t`Почта или пароль не подходят.`;
    case 'disabled':
      return t`Учётная запись отключена. Обратитесь к администратору.`;
    case 'throttled':
      return t`Слишком много попыток. Подождите минуту и попробуйте снова.`;
    case 'offline':
      return t`Сервер не отвечает. Проверьте сеть и повторите.`;
  }
}

function useSignIn() {
  const navigate = useNavigate();
  const { next } = useSearch({ from: '/login' });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const submit = async (form: FormData) => {
    setBusy(true);
    const result = await signIn(String(form.get('email')).trim(), String(form.get('password')));
    setBusy(false);
    setFailure(whyNot(result));
    if (result !== 'ok') return;
    queryClient.clear();
    // Only an address inside the application: a link must not send a person who has just signed in elsewhere.
    await navigate({ to: next?.startsWith('/') && !next.startsWith('//') ? next : '/' });
  };
  return { busy, failure, submit };
}

export function LoginPage() {
  const { busy, failure, submit } = useSignIn();
  const [visible, setVisible] = useState(false);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(new FormData(event.currentTarget));
  };
  return (
    <main className="grid min-h-full place-items-center p-4">
      <form
        onSubmit={onSubmit}
        className="flex w-full max-w-[340px] flex-col gap-3.5 rounded-xl border border-line bg-panel p-6"
      >
        <div>
          <h1 className="text-l font-bold">
            <Trans>Сводка</Trans>
          </h1>
          <p className="mt-1 text-ink2">
            <Trans>Стол заказов отдела продаж</Trans>
          </p>
        </div>
        <Field label={t`Почта`}>
          {(ids) => <Input {...ids} name="email" type="email" autoComplete="username" required autoFocus />}
        </Field>
        <Field label={t`Пароль`}>
          {(ids) => (
            <Input
              {...ids}
              name="password"
              type={visible ? 'text' : 'password'}
              autoComplete="current-password"
              required
            />
          )}
        </Field>
        <label className="-mt-1.5 flex cursor-pointer items-center gap-2 text-ink2">
          <input
            type="checkbox"
            checked={visible}
            onChange={() => setVisible(!visible)}
            className="size-4 accent-accent"
          />
          <Trans>Показать пароль</Trans>
        </label>
        <div role="alert" className="empty:hidden">
          {failure ? (
            <p className="flex items-start gap-1.5 text-late">
              <Icon name="warn" size={14} />
              {failure}
            </p>
          ) : null}
        </div>
        <Button kind="primary" type="submit" busy={busy}>
          <Trans>Войти</Trans>
        </Button>
      </form>
    </main>
  );
}
