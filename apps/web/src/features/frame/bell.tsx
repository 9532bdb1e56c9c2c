import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { api, withTexts } from '#lib';
import { Button, Icon, Popover, RowBones } from '#ui';

const loadNotices = withTexts(() => import('#features/notifications'));
const NoticesPanel = lazy(() => loadNotices().then((notices) => ({ default: notices.NoticesPanel })));

export function Bell() {
  const { data } = useQuery(api.notifications.unread.queryOptions());
  const count = data?.count ?? 0;
  return (
    <Popover
      label={t`Уведомления`}
      opener={(opener) => (
        <Button {...opener}>
          <Icon name="bell" size={14} />
          <span className="max-[999px]:sr-only">
            <Trans>Уведомления</Trans>
          </span>
          {count > 0 ? <span className="tabular-nums">{count}</span> : null}
        </Button>
      )}
    >
      {(close) => (
        <Suspense fallback={<RowBones />}>
          <NoticesPanel onLeave={close} />
        </Suspense>
      )}
    </Popover>
  );
}
