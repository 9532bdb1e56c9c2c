import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { api } from '#lib';
import { Select } from './form/select.tsx';

/** Whose rows a list shows: everybody's until somebody is chosen. */
export function ManagerSelect({
  value,
  onChange,
}: {
  value: string | undefined;
  onChange: (managerId: string | undefined) => void;
}) {
  const { data } = useQuery(api.people.colleagues.queryOptions());
  const managers = (data ?? []).filter((person) => person.role === 'manager' || person.role === 'director');
  return (
    <div className="w-44 max-[719px]:min-w-40 max-[719px]:flex-1">
      <Select
        aria-label={t`Менеджер`}
        empty={t`Все менеджеры`}
        options={managers.map(({ id, name }) => ({ value: id, label: name }))}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      />
    </div>
  );
}
