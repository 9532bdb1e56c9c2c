import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { abcClasses, xyzClasses } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import { sayAbc, sayXyz } from '#features/client-classes';
import { api, type ClientsSearch, choices, clientDebtWords, clientStatusWords, rfmGroupWords } from '#lib';
import { Button, type Option, SelectField } from '#ui';

export interface FiltersProps {
  search: ClientsSearch;
  onChange: (change: Partial<ClientsSearch>) => void;
  onClear: () => void;
}

const asOptions = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
const abcOptions = () => [...abcClasses, 'none'].map((value) => ({ value, label: sayAbc(value) }));
const xyzOptions = () => [...xyzClasses, 'none'].map((value) => ({ value, label: sayXyz(value) }));

/** Every filter of the list with what may be chosen, in the order it is shown. */
function useFilters(): Array<[key: keyof ClientsSearch, label: string, options: readonly Option[]]> {
  const { data: facets } = useQuery(api.clients.facets.queryOptions());
  const { data: people } = useQuery(api.people.colleagues.queryOptions());
  const managers = (people ?? [])
    .filter((person) => person.role === 'manager')
    .map((person) => ({ value: person.id, label: person.name }));
  return [
    ['category', t`Категория`, asOptions(facets?.categories ?? [])],
    ['activity', t`Вид деятельности`, asOptions(facets?.activities ?? [])],
    ['region', t`Регион`, asOptions(facets?.regions ?? [])],
    ['manager', t`Менеджер`, managers],
    ['status', t`Состояние`, choices(clientStatusWords)],
    ['debt', t`Долги`, choices(clientDebtWords)],
    ['abc', t`Вклад (ABC)`, abcOptions()],
    ['abcWas', t`Вклад кварталом раньше`, abcOptions()],
    ['xyz', t`Ровность (XYZ)`, xyzOptions()],
    ['rfm', t`Давность и частота (RFM)`, choices(rfmGroupWords)],
  ];
}

export function FilterPanel({ search, onChange, onClear }: FiltersProps) {
  return (
    <div className="flex w-[min(420px,calc(100vw-3rem))] flex-col gap-3">
      <div className="grid grid-cols-2 gap-3">
        {useFilters().map(([key, label, options]) => (
          <SelectField
            key={key}
            label={label}
            empty={t`Все`}
            options={options}
            value={search[key] ?? ''}
            onText={(value) => onChange({ [key]: value || undefined })}
          />
        ))}
      </div>
      <div className="text-right">
        <Button small onClick={onClear}>
          <Trans>Снять отбор</Trans>
        </Button>
      </div>
    </div>
  );
}
