import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { api } from '#lib';
import { Field, Select } from '#ui';
import { ActivitiesField } from './activities-field.tsx';
import type { ClientForm } from './client-input.ts';

/** Category and kinds of activity, chosen from the administrator's directories. A word put away stays with whoever has it. */
export function LabelFields({ form: { control } }: { form: UseFormReturn<ClientForm> }) {
  const { data: labels = [] } = useQuery(api.clientLabels.list.queryOptions());
  const namesOf = (kind: 'category' | 'activity') =>
    labels.filter((label) => label.kind === kind).map((label) => label.name);
  const categoriesWith = (current: string) => [...new Set([...namesOf('category'), ...(current ? [current] : [])])];
  return (
    <>
      <Controller
        control={control}
        name="category"
        render={({ field: { value, onChange } }) => (
          <Field label={t`Категория`}>
            {(ids) => (
              <Select
                {...ids}
                empty="—"
                options={categoriesWith(value).map((name) => ({ value: name, label: name }))}
                value={value}
                onChange={onChange}
              />
            )}
          </Field>
        )}
      />
      <Controller
        control={control}
        name="activities"
        render={({ field: { value, onChange } }) => (
          <ActivitiesField value={value} offered={namesOf('activity')} onChange={onChange} />
        )}
      />
    </>
  );
}
