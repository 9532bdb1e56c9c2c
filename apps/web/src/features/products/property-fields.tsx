import { t } from '@lingui/core/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, type Outputs } from '#lib';
import { SelectField, TextField } from '#ui';
import type { ProductCard } from './product-form.ts';

type Property = Pick<Outputs['products']['groupProperties'][number], 'id' | 'name' | 'kind' | 'unit' | 'choices'>;

interface PropertyFieldsProps {
  groupId: string;
  /** What the product has already, though its group may not ask for it. */
  kept: ProductCard['properties'];
  values: Readonly<Record<string, string>>;
  onChange: (propertyId: string, value: string) => void;
}

function PropertyField({
  property,
  value,
  onText,
}: {
  property: Property;
  value: string;
  onText: (text: string) => void;
}) {
  const label = property.unit ? `${property.name}, ${property.unit}` : property.name;
  if (property.kind !== 'choice') {
    return (
      <TextField label={label} numeric={property.kind === 'number'} maxLength={1_000} value={value} onText={onText} />
    );
  }
  const known = property.choices.includes(value) || value === '' ? property.choices : [value, ...property.choices];
  const options = known.map((choice) => ({ value: choice, label: choice }));
  return <SelectField label={label} empty="—" options={options} value={value} onText={onText} />;
}

/** The properties the group asks for, and those the product has beside them. */
export function PropertyFields({ groupId, kept, values, onChange }: PropertyFieldsProps) {
  const { data } = useQuery(
    api.products.groupProperties.queryOptions(
      { groupId },
      { enabled: groupId !== '', placeholderData: keepPreviousData },
    ),
  );
  const asked = groupId === '' ? [] : (data ?? []);
  const beside = kept
    .filter(({ id }) => !asked.some((one) => one.id === id))
    .map((one) => ({ ...one, kind: 'text' as const, choices: [] }));
  const properties: Property[] = [...asked, ...beside];
  if (properties.length === 0) return null;
  return (
    <fieldset className="col-span-full grid grid-cols-1 gap-3 border-t border-line2 pt-3 min-[720px]:grid-cols-3">
      <legend className="sr-only">{t`Свойства`}</legend>
      {properties.map((property) => (
        <PropertyField
          key={property.id}
          property={property}
          value={values[property.id] ?? ''}
          onText={(value) => onChange(property.id, value)}
        />
      ))}
    </fieldset>
  );
}
