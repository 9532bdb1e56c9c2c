import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { api, type ClientsSearch, choices, clientStatusWords } from '#lib';
import { Button, Field, Icon, Popover, SearchInput, Select } from '#ui';

interface FiltersProps {
  search: ClientsSearch;
  onChange: (change: Partial<ClientsSearch>) => void;
  onClear: () => void;
}

const counted = ['category', 'region', 'manager', 'status', 'activity'] as const;
const asOptions = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

function Panel({ search, onChange, onClear }: FiltersProps) {
  const { data: facets } = useQuery(api.clients.facets.queryOptions());
  const { data: people } = useQuery(api.people.colleagues.queryOptions());
  const managers = (people ?? [])
    .filter((person) => person.role === 'manager')
    .map((person) => ({ value: person.id, label: person.name }));
  const pick = (key: (typeof counted)[number], label: string, options: Array<{ value: string; label: string }>) => (
    <Field label={label}>
      {(ids) => (
        <Select
          {...ids}
          empty={t`Все`}
          options={options}
          value={search[key] ?? ''}
          onChange={(event) => onChange({ [key]: event.target.value || undefined })}
        />
      )}
    </Field>
  );
  return (
    <div className="grid w-[min(420px,calc(100vw-3rem))] grid-cols-2 gap-3">
      {pick('category', t`Категория`, asOptions(facets?.categories ?? []))}
      {pick('region', t`Регион`, asOptions(facets?.regions ?? []))}
      {pick('manager', t`Менеджер`, managers)}
      {pick('status', t`Состояние`, choices(clientStatusWords))}
      {pick('activity', t`Вид деятельности`, asOptions(facets?.activities ?? []))}
      <div className="self-end text-right">
        <Button onClick={onClear}>
          <Trans>Снять отбор</Trans>
        </Button>
      </div>
    </div>
  );
}

export function ClientFilters(props: FiltersProps) {
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
        <Panel {...props} />
      </Popover>
    </>
  );
}
