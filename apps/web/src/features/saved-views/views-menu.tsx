import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import type { ViewPage } from '#lib';
import { Button, Icon, Popover } from '#ui';

const ViewsPanel = lazy(() => import('./views-panel.tsx').then((panel) => ({ default: panel.ViewsPanel })));

export interface ViewsMenuProps {
  page: ViewPage;
  tableId: string;
  /** The filters of the list as they stand in its URL. */
  search: object;
  columns: ReadonlyArray<{ id: string; hidden?: boolean }>;
}

/** Saved views, personal and shared: a view is the URL of the list together with its columns. */
export function ViewsMenu(props: ViewsMenuProps) {
  return (
    <Popover
      label={t`Отборы`}
      opener={(opener) => (
        <Button {...opener}>
          <Trans>Отборы</Trans>
          <Icon name="down" size={12} />
        </Button>
      )}
    >
      <Suspense>
        <ViewsPanel {...props} />
      </Suspense>
    </Popover>
  );
}
