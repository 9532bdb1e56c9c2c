import { t } from '@lingui/core/macro';
import { agingBuckets } from '@svodka/domain';
import { agingWords, type ReceivablesSearch, receivablesAges, useToday } from '#lib';
import {
  Button,
  ColumnChooser,
  type ColumnChooserProps,
  DateInput,
  Icon,
  ManagerSelect,
  SearchInput,
  Select,
} from '#ui';
import { pastDayOf } from './filter.ts';

export type SetSearch = (change: Partial<ReceivablesSearch>) => void;

interface FilterProps {
  search: ReceivablesSearch;
  setSearch: SetSearch;
}

/** As of which day; a past one is looked at by what is known now, or by what had been recorded by its end. */
function DayFilter({ search, setSearch }: FilterProps) {
  const today = useToday();
  const past = pastDayOf(search, today);
  return (
    <>
      <div className="w-36 max-[719px]:min-w-40 max-[719px]:flex-1">
        <DateInput
          aria-label={t`На день`}
          title={t`На день`}
          max={today}
          value={past ?? today}
          onChange={({ target }) => setSearch({ day: target.value || undefined, open: undefined })}
        />
      </div>
      {past === null ? null : (
        <div className="w-52 max-[719px]:min-w-40 max-[719px]:flex-1">
          <Select
            aria-label={t`По каким данным`}
            options={[
              { value: '', label: t`по нынешним данным` },
              { value: 'recorded', label: t`по данным на тот день` },
            ]}
            value={search.basis ?? ''}
            onChange={({ target }) => setSearch({ basis: target.value === 'recorded' ? 'recorded' : undefined })}
          />
        </div>
      )}
    </>
  );
}

function AgeSelect({ search, setSearch }: FilterProps) {
  const ages = agingBuckets.map((bucket) => ({ value: bucket, label: agingWords[bucket]() }));
  return (
    <div className="w-40 max-[719px]:min-w-40 max-[719px]:flex-1">
      <Select
        aria-label={t`Возраст долга`}
        empty={t`Любой возраст`}
        options={[{ value: 'overdue', label: t`Только просроченный` }, ...ages]}
        value={search.age ?? ''}
        onChange={({ target }) => setSearch({ age: receivablesAges.find((age) => age === target.value) })}
      />
    </div>
  );
}

/** The client whose orders the list was narrowed to; one press takes it off. */
function ClientChip({ name, setSearch }: { name: string; setSearch: SetSearch }) {
  return (
    <Button kind="soft" title={t`Показать всех клиентов`} onClick={() => setSearch({ client: undefined })}>
      <span className="max-w-40 truncate">{name}</span>
      <Icon name="close" size={12} />
    </Button>
  );
}

interface FiltersProps extends FilterProps {
  columns: ColumnChooserProps['columns'];
  /** Of the client the list is narrowed to. */
  clientName: string | null;
}

export function Filters({ search, setSearch, columns, clientName }: FiltersProps) {
  return (
    <>
      {search.client ? <ClientChip name={clientName ?? t`один клиент`} setSearch={setSearch} /> : null}
      <SearchInput value={search.q ?? ''} onChange={(q) => setSearch({ q: q || undefined })} />
      <DayFilter search={search} setSearch={setSearch} />
      <AgeSelect search={search} setSearch={setSearch} />
      <ManagerSelect value={search.manager} onChange={(manager) => setSearch({ manager })} />
      <ColumnChooser tableId="receivables" columns={columns} />
    </>
  );
}
