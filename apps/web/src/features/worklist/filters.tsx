import { plural, t } from '@lingui/core/macro';
import { lazy, Suspense } from 'react';
import type { WorklistSearch } from '#lib';
import { Button, Icon, Popover, SearchInput } from '#ui';

const FilterPanel = lazy(() => import('./filter-panel.tsx').then((panel) => ({ default: panel.FilterPanel })));

export interface FiltersProps {
  search: WorklistSearch;
  onChange: (change: Partial<WorklistSearch>) => void;
  onClear: () => void;
  withManager?: boolean;
  withScope?: boolean;
}

const counted = ['manager', 'client', 'category', 'stages', 'waits', 'scope', 'from', 'to'] as const;

export function Filters(props: FiltersProps) {
  const on = counted.filter((key) => props.search[key] !== undefined).length;
  const label =
    on === 0
      ? t`Фильтр`
      : plural(on, {
          one: 'Фильтр: # условие',
          few: 'Фильтр: # условия',
          many: 'Фильтр: # условий',
          other: 'Фильтр: # условия',
        });
  return (
    <>
      <SearchInput value={props.search.q ?? ''} onChange={(q) => props.onChange({ q: q || undefined })} />
      <Popover
        label={t`Фильтр`}
        opener={(opener) => (
          <Button kind={on > 0 ? 'soft' : 'plain'} {...opener}>
            <Icon name="filter" size={14} />
            {label}
          </Button>
        )}
      >
        <Suspense>
          <FilterPanel {...props} />
        </Suspense>
      </Popover>
    </>
  );
}
