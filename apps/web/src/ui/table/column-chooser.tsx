import { t } from '@lingui/core/macro';
import { lazy, Suspense } from 'react';
import { IconButton } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { Popover } from '../popover.tsx';

const ColumnList = lazy(() => import('./column-list.tsx').then((list) => ({ default: list.ColumnList })));

export interface ColumnChooserProps {
  tableId: string;
  columns: ReadonlyArray<{ id: string; title: string; hidden?: boolean }>;
}

/** Which columns are shown and in what order. */
export function ColumnChooser(props: ColumnChooserProps) {
  return (
    <Popover
      label={t`Столбцы`}
      opener={(opener) => (
        <IconButton label={t`Столбцы`} kind="plain" {...opener}>
          <Icon name="columns" size={14} />
        </IconButton>
      )}
    >
      <Suspense>
        <ColumnList {...props} />
      </Suspense>
    </Popover>
  );
}
