import type { ProductsSearch, PropertyChoice } from '#lib';
import { BoundsInput } from './bounds-input.tsx';
import { type SetSearch, toggled, withChoice } from './filter.ts';
import { FilterSection } from './filter-section.tsx';
import type { Facets } from './use-catalogue.ts';
import { ValueList } from './value-list.tsx';

interface PropertyFilterProps {
  facet: Facets['properties'][number];
  search: ProductsSearch;
  setSearch: SetSearch;
}

/** So few numbers are easier to tick than to bound. */
const fewNumbers = 8;

const formatNumber = (value: number) => String(value).replace('.', ',');
function parseNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return plain === '' || !Number.isFinite(Number(plain)) ? null : Number(plain);
}

/** One property: numbers by bounds, and whatever has few values by ticking them. */
export function PropertyFilter({ facet, search, setSearch }: PropertyFilterProps) {
  const choice: PropertyChoice = search.props?.[facet.id] ?? {};
  const change = (part: PropertyChoice) => setSearch(withChoice(search, facet.id, { ...choice, ...part }));
  const numbers = facet.least !== null && facet.most !== null;
  const title = facet.unit ? `${facet.name}, ${facet.unit}` : facet.name;
  const values = numbers
    ? facet.values.toSorted((one, other) => (parseNumber(one.value) ?? 0) - (parseNumber(other.value) ?? 0))
    : facet.values;
  return (
    <FilterSection title={title}>
      {numbers ? (
        <BoundsInput
          label={title}
          bounds={choice}
          least={facet.least}
          most={facet.most}
          onChange={change}
          format={formatNumber}
          parse={parseNumber}
        />
      ) : null}
      {numbers && facet.different > fewNumbers && !choice.values?.length ? null : (
        <ValueList
          values={values}
          chosen={choice.values ?? []}
          onToggle={(value) => change({ values: toggled(choice.values, value) })}
        />
      )}
    </FilterSection>
  );
}
