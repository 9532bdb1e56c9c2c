import { t } from '@lingui/core/macro';
import {
  bankSigns,
  type Counterparty,
  checkInn,
  checkKpp,
  checkOgrn,
  counterpartyOf,
  type TaxIdCheck,
} from '@svodka/domain';
import type { UseFormReturn } from 'react-hook-form';
import { Input } from '#ui';
import { CheckedField } from './checked-field.tsx';
import type { ClientForm } from './client-input.ts';

type Check = (text: string, of: Counterparty) => TaxIdCheck;

function checkedAs(of: Counterparty, text: string, check: Check): TaxIdCheck | null {
  return text.trim() === '' ? null : check(text.trim(), of);
}

/** ИНН, КПП and ОГРН, checked as they are typed by whose they are: the legal form in the full name says it. */
export function NumberFields({ form: { register, watch } }: { form: UseFormReturn<ClientForm> }) {
  const [legalName, inn, kpp, ogrn, foreign] = watch(['legalName', 'inn', 'kpp', 'ogrn', 'foreign']);
  const of = counterpartyOf({ legalName, foreign });
  return (
    <>
      <CheckedField label={t`ИНН`} checked={checkedAs(of, inn, checkInn)}>
        {(ids) => <Input {...ids} inputMode="numeric" maxLength={20} {...register('inn')} />}
      </CheckedField>
      <CheckedField label={t`КПП`} checked={checkedAs(of, bankSigns(kpp), checkKpp)}>
        {(ids) => <Input {...ids} maxLength={20} {...register('kpp')} />}
      </CheckedField>
      <CheckedField label={of === 'entrepreneur' ? t`ОГРНИП` : t`ОГРН`} checked={checkedAs(of, ogrn, checkOgrn)}>
        {(ids) => <Input {...ids} inputMode="numeric" maxLength={20} {...register('ogrn')} />}
      </CheckedField>
    </>
  );
}
