import { t } from '@lingui/core/macro';
import type { InflowSearch } from '#lib';
import { Button, Icon, Input, ManagerSelect, Select } from '#ui';
import type { InflowBy } from './period.ts';
import type { SetInflowSearch } from './use-inflow-search.ts';

interface FiltersProps {
  search: InflowSearch;
  setSearch: SetInflowSearch;
  days: { from: string; to: string };
  clientName: string | null;
}

/** By what, whose, and of which days. */
export function InflowFilters({ search, setSearch, days, clientName }: FiltersProps) {
  const periods: { value: InflowBy; label: string }[] = [
    { value: 'week', label: t`По неделям` },
    { value: 'month', label: t`По месяцам` },
  ];
  const dayInput = (key: 'from' | 'to', label: string) => (
    <div className="w-34">
      <Input
        type="date"
        aria-label={label}
        value={days[key]}
        onChange={(event) => setSearch({ [key]: event.target.value || undefined })}
      />
    </div>
  );
  return (
    <>
      {search.client === undefined ? null : (
        <Button kind="soft" onClick={() => setSearch({ client: undefined })}>
          {t`Клиент: ${clientName ?? '…'}`}
          <Icon name="close" size={11} />
        </Button>
      )}
      <ManagerSelect value={search.manager} onChange={(manager) => setSearch({ manager })} />
      <div className="w-34">
        <Select
          aria-label={t`Как делить`}
          options={periods}
          value={search.by ?? 'week'}
          onChange={(event) =>
            setSearch({ by: event.target.value === 'month' ? 'month' : undefined, from: undefined, to: undefined })
          }
        />
      </div>
      {dayInput('from', t`С дня`)}
      {dayInput('to', t`По день`)}
    </>
  );
}
