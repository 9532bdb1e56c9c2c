import { plural, t } from '@lingui/core/macro';
import { Button, Icon, Popover, SearchInput } from '#ui';
import { FilterPanel, type FiltersProps } from './filter-panel.tsx';

const uncounted = new Set(['q', 'sort', 'columns']);

export function ClientFilters(props: FiltersProps) {
  const on = Object.entries(props.search).filter(([key, value]) => value !== undefined && !uncounted.has(key)).length;
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
      <SearchInput
        value={props.search.q ?? ''}
        onChange={(q) => props.onChange({ q: q || undefined })}
        label={t`Название, ИНН…`}
      />
      <Popover
        label={t`Фильтр`}
        opener={(opener) => (
          <Button kind={on > 0 ? 'soft' : 'plain'} {...opener}>
            <Icon name="filter" size={14} />
            {label}
          </Button>
        )}
      >
        <FilterPanel {...props} />
      </Popover>
    </>
  );
}
