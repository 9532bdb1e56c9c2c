import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { queryClient, type SignInResult, signIn } from '#lib';
import { Button, Checkbox, Icon, TextField } from '#ui';

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

function Failure({ text }: { text: string | null }) {
  return (
    <div role="alert" className="empty:hidden">
      {text ? (
        <p className="flex items-start gap-1.5 text-late">
          <Icon name="warn" size={14} />
          {text}
        </p>
      ) : null}
    </div>
  );
}

export function LoginPage() {
  const { busy, failure, submit } = useSignIn();
  const [visible, setVisible] = useState(false);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(new FormData(event.currentTarget));
  };
  const type = visible ? 'text' : 'password';
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
        <TextField label={t`Почта`} name="email" type="email" autoComplete="username" required autoFocus />
        <TextField label={t`Пароль`} name="password" type={type} autoComplete="current-password" required />
        <Checkbox label={t`Показать пароль`} checked={visible} onChange={() => setVisible(!visible)} />
        <Failure text={failure} />
        <Button kind="primary" type="submit" busy={busy}>
          <Trans>Войти</Trans>
        </Button>
      </form>
    </main>
  );
}
