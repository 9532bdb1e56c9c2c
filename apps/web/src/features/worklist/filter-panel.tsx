import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { api, choices, orderCategoryWords, partyWords, useStageChoices, type WorklistSearch } from '#lib';
import { Button, Checkbox, DateField, Field, type Option, Select, SelectField } from '#ui';
import { everyone } from './filter.ts';
import type { FiltersProps } from './filters.tsx';

function toggled(list: string[] | undefined, value: string): string[] | undefined {
  const next = list?.includes(value) ? list.filter((item) => item !== value) : [...(list ?? []), value];
  return next.length > 0 ? next : undefined;
}

function Group({
  title,
  options,
  value,
  onChange,
}: {
  title: string;
  options: readonly Option[];
  value: string[] | undefined;
  onChange: (next: string[] | undefined) => void;
}) {
  return (
    <fieldset className="flex flex-col">
      <legend className="mb-1 text-s font-medium text-ink2">{title}</legend>
      {options.map((choice) => (
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
  const stages = useStageChoices();
  const scopes = [
    { value: 'open', label: t`Открытые` },
    { value: 'closed', label: t`Завершённые` },
  ];
  return (
    <div className="flex w-[min(560px,calc(100vw-3rem))] flex-col gap-3">
      <div className="grid grid-cols-2 gap-3 min-[720px]:grid-cols-3">
        {withManager ? <ManagerField search={search} onChange={onChange} withScope={withScope === true} /> : null}
        {withScope ? (
          <SelectField
            label={t`Какие`}
            empty={t`Все`}
            options={scopes}
            value={search.scope ?? ''}
            onText={(scope) => onChange({ scope: scopeOf(scope) })}
          />
        ) : null}
        <SelectField
          label={t`Категория`}
          empty={t`Любая`}
          options={choices(orderCategoryWords)}
          value={search.category ?? ''}
          onText={(category) => onChange({ category: category || undefined })}
        />
        <DateField
          label={t`Заявка с`}
          value={search.from ?? ''}
          onText={(from) => onChange({ from: from || undefined })}
        />
        <DateField label={t`Заявка по`} value={search.to ?? ''} onText={(to) => onChange({ to: to || undefined })} />
      </div>
      <div className="grid grid-cols-2 gap-3">
        <Group
          title={t`Стадия`}
          options={stages}
          value={search.stages}
          onChange={(next) => onChange({ stages: next })}
        />
        <Group
          title={t`Кого ждём`}
          options={choices(partyWords)}
          value={search.waits}
          onChange={(waits) => onChange({ waits })}
        />
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
