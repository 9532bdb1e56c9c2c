import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import type { UseFormReturn } from 'react-hook-form';
import { api, choices, clientStatusWords } from '#lib';
import { Checkbox, Field, Input, Select, TextArea } from '#ui';
import type { ClientForm } from './client-input.ts';
import { LabelFields } from './label-fields.tsx';
import { NumberFields } from './number-fields.tsx';

function useManagers() {
  const { data } = useQuery(api.people.colleagues.queryOptions());
  return (data ?? [])
    .filter((person) => person.active && person.role === 'manager')
    .map((person) => ({ value: person.id, label: person.name }));
}

function Regions({ id }: { id: string }) {
  const { data: facets } = useQuery(api.clients.facets.queryOptions());
  return (
    <datalist id={id}>
      {facets?.regions.map((region) => (
        <option key={region} value={region} />
      ))}
    </datalist>
  );
}

/** The fields of a client, the same for a new one and for an edit. */
export function ClientFields({ form }: { form: UseFormReturn<ClientForm> }) {
  const { register } = form;
  const managers = useManagers();
  return (
    <div className="grid grid-cols-1 gap-3 min-[720px]:grid-cols-3">
      <div className="min-[720px]:col-span-2">
        <Field label={t`Полное название`} required>
          {(ids) => <Input {...ids} required maxLength={500} {...register('legalName')} />}
        </Field>
      </div>
      <Field label={t`Краткое название`} required hint={t`Так клиент стоит в списках.`}>
        {(ids) => <Input {...ids} required maxLength={500} {...register('shortName')} />}
      </Field>
      <NumberFields form={form} />
      <LabelFields form={form} />
      <Field label={t`Регион`}>{(ids) => <Input {...ids} list="client-regions" {...register('region')} />}</Field>
      <Field label={t`Состояние`}>
        {(ids) => <Select {...ids} options={choices(clientStatusWords)} {...register('status')} />}
      </Field>
      <Field label={t`Менеджер`}>
        {(ids) => (
          <Select key={managers.length} {...ids} empty={t`Не назначен`} options={managers} {...register('managerId')} />
        )}
      </Field>
      <div className="self-end pb-1">
        <Checkbox label={t`Иностранный контрагент`} {...register('foreign')} />
      </div>
      <div className="min-[720px]:col-span-3">
        <Field label={t`Заметка`}>{(ids) => <TextArea {...ids} maxLength={5000} {...register('note')} />}</Field>
      </div>
      <Regions id="client-regions" />
    </div>
  );
}
