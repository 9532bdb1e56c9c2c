import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { api, choices, orderCategoryWords, partyWords, stageWords, type WorklistSearch } from '#lib';
import { Button, Checkbox, DateInput, Field, Select } from '#ui';
import { everyone } from './filter.ts';
import type { FiltersProps } from './filters.tsx';

function toggled(list: string[] | undefined, value: string): string[] | undefined {
  const next = list?.includes(value) ? list.filter((item) => item !== value) : [...(list ?? []), value];
  return next.length > 0 ? next : undefined;
}

function Group({
  title,
  words,
  value,
  onChange,
}: {
  title: string;
  words: Parameters<typeof choices>[0];
  value: string[] | undefined;
  onChange: (next: string[] | undefined) => void;
}) {
  return (
    <fieldset className="flex flex-col">
      <legend className="mb-1 text-s font-medium text-ink2">{title}</legend>
      {choices(words).map((choice) => (
        <Checkbox
          key={choice.value}
          label={choice.label}
          checked={value?.includes(choice.value) ?? false}
          onChange={() => onChange(toggled(value, choice.value))}
        />
      ))}
    </fieldset>
  );
}

function ManagerField({ search, onChange, withScope }: Pick<FiltersProps, 'search' | 'onChange' | 'withScope'>) {
  const { data } = useQuery(api.people.colleagues.queryOptions());
  const managers = (data ?? []).filter((person) => person.role === 'manager' || person.role === 'director');
  // A list of all orders starts with everybody's; a summary with those of one's role.
  const all = withScope ? [] : [{ value: everyone, label: t`Все` }];
  const options = [...all, ...managers.map((person) => ({ value: person.id, label: person.name }))];
  return (
    <Field label={t`Менеджер`}>
      {(ids) => (
        <Select
          {...ids}
          empty={withScope ? t`Все` : t`По роли`}
          options={options}
          value={search.manager ?? ''}
          onChange={(event) => onChange({ manager: event.target.value || undefined })}
        />
      )}
    </Field>
  );
}

export function FilterPanel({ search, onChange, onClear, withManager, withScope }: FiltersProps) {
  const scopes = [
    { value: 'open', label: t`Открытые` },
    { value: 'closed', label: t`Завершённые` },
  ];
  return (
    <div className="flex w-[min(560px,calc(100vw-3rem))] flex-col gap-3">
      <div className="grid grid-cols-2 gap-3 min-[720px]:grid-cols-3">
        {withManager ? <ManagerField search={search} onChange={onChange} withScope={withScope === true} /> : null}
        {withScope ? (
          <Field label={t`Какие`}>
            {(ids) => (
              <Select
                {...ids}
                empty={t`Все`}
                options={scopes}
                value={search.scope ?? ''}
                onChange={(event) => onChange({ scope: scopeOf(event.target.value) })}
              />
            )}
          </Field>
        ) : null}
        <Field label={t`Категория`}>
          {(ids) => (
            <Select
              {...ids}
              empty={t`Любая`}
              options={choices(orderCategoryWords)}
              value={search.category ?? ''}
              onChange={(event) => onChange({ category: event.target.value || undefined })}
            />
          )}
        </Field>
        <Field label={t`Заявка с`}>
          {(ids) => (
            <DateInput
              {...ids}
              value={search.from ?? ''}
              onChange={(event) => onChange({ from: event.target.value || undefined })}
            />
          )}
        </Field>
        <Field label={t`Заявка по`}>
          {(ids) => (
            <DateInput
              {...ids}
              value={search.to ?? ''}
              onChange={(event) => onChange({ to: event.target.value || undefined })}
            />
          )}
        </Field>
      </div>
      <div className="grid grid-cols-2 gap-3">
        <Group title={t`Стадия`} words={stageWords} value={search.stages} onChange={(stages) => onChange({ stages })} />
        <Group title={t`Кого ждём`} words={partyWords} value={search.waits} onChange={(waits) => onChange({ waits })} />
      </div>
      <div className="flex justify-end">
        <Button small onClick={onClear}>
          <Trans>Снять отбор</Trans>
        </Button>
      </div>
    </div>
  );
}

function scopeOf(value: string): WorklistSearch['scope'] {
  return value === 'open' || value === 'closed' ? value : undefined;
}
