import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { explain, failureKind } from '#lib';
import { Button } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';

interface NoticeProps {
  icon: IconName;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** It stands for the whole page, so its title is the page's. */
  wholePage?: boolean;
}

function Notice({ icon, title, children, action, wholePage = false }: NoticeProps) {
  const Title = wholePage ? 'h1' : 'p';
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-1.5 px-6 py-12 text-center text-ink2">
      <span className="text-ink3">
        <Icon name={icon} size={22} />
      </span>
      <Title className="font-semibold text-ink">{title}</Title>
      {children ? <div>{children}</div> : null}
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  );
}

export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <Notice icon="file" title={title} action={action}>
      {children}
    </Notice>
  );
}

export function NoRightsState() {
  return (
    <Notice icon="lock" wholePage title={<Trans>Эта страница вам не открыта</Trans>}>
      <Trans>Права выдаёт администратор. Если страница нужна для работы, попросите его.</Trans>
    </Notice>
  );
}

/** Says what happened, what is safe and what to do; lack of rights and absence are states of their own. */
export function FailureState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const kind = failureKind(error);
  if (kind === 'no_rights') return <NoRightsState />;
  if (kind === 'not_found') {
    return (
      <Notice icon="search" title={<Trans>Такой записи нет</Trans>}>
        <Trans>Возможно, её удалили или ссылка неполная.</Trans>
      </Notice>
    );
  }
  return (
    <div role="alert">
      <Notice
        icon="warn"
        title={explain(error)}
        action={onRetry ? <Button onClick={onRetry}>{t`Повторить`}</Button> : undefined}
      >
        <Trans>Сохранённое раньше не пострадало.</Trans>
      </Notice>
    </div>
  );
}
