import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { api, type ShippingSearch } from '#lib';
import { Select } from '#ui';

/** Whose orders are shown: everybody's until somebody is chosen. */
export function ManagerSelect({
  search,
  onChange,
}: {
  search: ShippingSearch;
  onChange: (change: Partial<ShippingSearch>) => void;
}) {
  const { data } = useQuery(api.people.colleagues.queryOptions());
  const managers = (data ?? []).filter((person) => person.role === 'manager' || person.role === 'director');
  return (
    <div className="w-44 max-[719px]:w-full">
      <Select
        aria-label={t`Менеджер`}
        empty={t`Все менеджеры`}
        options={managers.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.manager ?? ''}
        onChange={(event) => onChange({ manager: event.target.value || undefined })}
      />
    </div>
  );
}
