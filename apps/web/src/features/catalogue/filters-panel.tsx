import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatAmount, formatInteger, type ProductsSearch, parseMoney } from '#lib';
import { Button, Checkbox, QueryView, RowBones } from '#ui';
import { BoundsInput } from './bounds-input.tsx';
import { choiceCount, noChoice, type SetSearch } from './filter.ts';
import { FilterSection } from './filter-section.tsx';
import { GroupTree } from './group-tree.tsx';
import { PropertyFilter } from './property-filter.tsx';
import type { Facets, useCatalogue } from './use-catalogue.ts';

interface FiltersProps {
  search: ProductsSearch;
  setSearch: SetSearch;
  /** Whether what is no longer made may be looked at: not where it would be ordered. */
  withRetired?: boolean;
}

function Flags({ facets, search, setSearch, withRetired = false }: FiltersProps & { facets: Facets }) {
  const flags = [
    ['inStock', t`Есть на складе`, facets.inStock],
    ['picture', t`Есть фото`, facets.withPicture],
    ['drawing', t`Есть чертёж`, facets.withDrawing],
  ] as const;
  return (
    <FilterSection title={t`Наличие`}>
      {flags.map(([key, label, count]) => (
        <div key={key} className="flex items-center justify-between gap-2">
          <Checkbox
            label={label}
            checked={search[key] === true}
            onChange={() => setSearch({ [key]: search[key] ? undefined : true })}
          />
          <span className="text-s text-ink3 tabular-nums">{formatInteger(count)}</span>
        </div>
      ))}
      {withRetired ? (
        <Checkbox
          label={t`Снятые с производства`}
          checked={search.retired === true}
          onChange={() => setSearch({ retired: search.retired ? undefined : true })}
        />
      ) : null}
    </FilterSection>
  );
}

function Choices({ facets, ...props }: FiltersProps & { facets: Facets }) {
  const { search, setSearch } = props;
  return (
    <>
      <GroupTree groups={facets.groups} chosen={search.group} onChoose={(group) => setSearch({ group })} />
      <FilterSection title={t`Цена, ₽`}>
        <BoundsInput
          label={t`Цена, ₽`}
          bounds={{ from: search.priceFrom, to: search.priceTo }}
          least={facets.priceFrom}
          most={facets.priceTo}
          onChange={({ from, to }) => setSearch({ priceFrom: from, priceTo: to })}
          format={(kopecks) => formatAmount(kopecks)}
          parse={parseMoney}
        />
      </FilterSection>
      <Flags facets={facets} {...props} />
      {facets.properties.map((facet) => (
        <PropertyFilter key={facet.id} facet={facet} search={search} setSearch={setSearch} />
      ))}
    </>
  );
}

/** Everything the catalogue is narrowed by, each choice with how many products it would leave. */
export function FiltersPanel({ facets, ...props }: FiltersProps & Pick<ReturnType<typeof useCatalogue>, 'facets'>) {
  const { search, setSearch } = props;
  return (
    <>
      {choiceCount(search) > 0 ? (
        <div className="px-1 pb-2">
          <Button small onClick={() => setSearch(noChoice)}>
            <Trans>Снять все условия</Trans>
          </Button>
        </div>
      ) : null}
      <QueryView query={facets} skeleton={<RowBones rows={10} />}>
        {(known) => <Choices facets={known} {...props} />}
      </QueryView>
    </>
  );
}
