import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, deskOf, useLiveConnected, useMe, useStandIns } from '#lib';
import { buttonClass, Icon, IconButton, Kbd, Tag } from '#ui';
import { AvatarMenu } from './avatar-menu.tsx';
import { Bell } from './bell.tsx';
import { UploadIndicator } from './upload-indicator.tsx';

function WaitingForMe() {
  const me = useMe();
  const standIns = useStandIns();
  const { data } = useQuery(api.orders.worklistTabs.queryOptions(deskOf(me, standIns)));
  return (
    <Link to="/summary" search={{ tab: 'waitsForMe' }} className={`${buttonClass('soft')} max-[719px]:hidden`}>
      <Trans>Ждут меня</Trans> <span className="min-w-3 tabular-nums">{data?.waitsForMe ?? ''}</span>
    </Link>
  );
}

/** Questions others wait for an answer to; nothing is shown while nobody does. */
function QuestionsToMe() {
  const { data } = useQuery(api.serviceTasks.questionCount.queryOptions());
  if (!data || data.count === 0) return null;
  return (
    <Link to="/questions" className={`${buttonClass('soft')} max-[719px]:hidden`}>
      <Trans>Вопросы</Trans> <span className="tabular-nums">{data.count}</span>
    </Link>
  );
}

interface TopBarProps {
  onSearch: () => void;
  onMenu: () => void;
  onShortcuts: () => void;
}

export function TopBar({ onSearch, onMenu, onShortcuts }: TopBarProps) {
  const connected = useLiveConnected();
  return (
    <header className="no-print flex h-11 shrink-0 items-center gap-2.5 border-b border-line bg-panel px-4 max-[719px]:h-13 max-[719px]:px-2">
      <span className="min-[720px]:hidden">
        <IconButton label={t`Меню`} onClick={onMenu}>
          <Icon name="menu" />
        </IconButton>
      </span>
      <button
        type="button"
        onClick={onSearch}
        className="flex h-7.5 min-w-0 flex-[0_1_430px] items-center justify-between rounded-[7px] border border-line bg-bg px-2.5 text-ink3 hover:border-edge max-[719px]:h-9 max-[719px]:flex-1"
      >
        <span className="truncate">
          <Trans>Клиент, заказ, артикул, телефон…</Trans>
        </span>
        <Kbd>Ctrl K</Kbd>
      </button>
      <div className="flex-1 max-[719px]:hidden" />
      {connected ? null : (
        <Tag tone="risk">
          <Trans>нет связи, данные могли устареть</Trans>
        </Tag>
      )}
      <UploadIndicator />
      <QuestionsToMe />
      <WaitingForMe />
      <Bell />
      <AvatarMenu onShortcuts={onShortcuts} />
    </header>
  );
}
