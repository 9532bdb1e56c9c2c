import { t } from '@lingui/core/macro';
import { checkInn, checkKpp, checkOgrn, type TaxIdCheck } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { api, choices, clientStatusWords, sayRefusal } from '#lib';
import { Checkbox, Field, type FieldIds, Input, Select, TextArea } from '#ui';
import type { ClientForm } from './client-input.ts';

interface NumberFieldProps {
  label: string;
  text: string;
  check: (text: string) => TaxIdCheck;
  children: (ids: FieldIds) => ReactNode;
}

/** A failed control digit is a warning that the person may override; a wrong length is an error. */
function CheckedField({ label, text, check, children }: NumberFieldProps) {
  const checked = text.trim() === '' ? null : check(text.trim());
  const words = checked && checked.status !== 'valid' ? sayRefusal(checked.code) : undefined;
  return (
    <Field label={label} {...(checked?.status === 'error' ? { error: words } : { warning: words })}>
      {children}
    </Field>
  );
}

function useManagers() {
  const { data } = useQuery(api.people.colleagues.queryOptions());
  return (data ?? [])
    .filter((person) => person.active && person.role === 'manager')
    .map((person) => ({ value: person.id, label: person.name }));
}

function Suggestions({ id, values }: { id: string; values: readonly string[] }) {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  );
}

/** The fields of a client, the same for a new one and for an edit. */
export function ClientFields({ form: { register, watch } }: { form: UseFormReturn<ClientForm> }) {
  const { data: facets } = useQuery(api.clients.facets.queryOptions());
  const [inn, kpp, ogrn, foreign] = watch(['inn', 'kpp', 'ogrn', 'foreign']);
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
      <CheckedField label={t`ИНН`} text={inn} check={(text) => checkInn(text, foreign ? 'foreign' : 'any')}>
        {(ids) => <Input {...ids} inputMode="numeric" maxLength={20} {...register('inn')} />}
      </CheckedField>
      <CheckedField label={t`КПП`} text={kpp} check={checkKpp}>
        {(ids) => <Input {...ids} maxLength={9} {...register('kpp')} />}
      </CheckedField>
      <CheckedField label={t`ОГРН`} text={ogrn} check={checkOgrn}>
        {(ids) => <Input {...ids} inputMode="numeric" maxLength={15} {...register('ogrn')} />}
      </CheckedField>
      <Field label={t`Категория`}>
        {(ids) => <Input {...ids} list="client-categories" {...register('category')} />}
      </Field>
      <Field label={t`Регион`}>{(ids) => <Input {...ids} list="client-regions" {...register('region')} />}</Field>
      <Field label={t`Виды деятельности`} hint={t`Через запятую`}>
        {(ids) => <Input {...ids} list="client-activities" {...register('activities')} />}
      </Field>
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
      <Suggestions id="client-categories" values={facets?.categories ?? []} />
      <Suggestions id="client-regions" values={facets?.regions ?? []} />
      <Suggestions id="client-activities" values={facets?.activities ?? []} />
    </div>
  );
}
