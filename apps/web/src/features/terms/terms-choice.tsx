import { t } from '@lingui/core/macro';
import { describeTerms, type PaymentTerms } from '@svodka/domain';
import { currentLocale } from '#lib';
import { SelectField } from '#ui';
import { choiceOf, ownTerms, type TermsChosen, termsOfChoice, useKnownTerms } from './choice.ts';
import { PartsEditor } from './parts-editor.tsx';

interface TermsChoiceProps {
  chosen: TermsChosen;
  onChange: (chosen: TermsChosen) => void;
  /** The terms in force, which parts of one's own begin from. */
  from: PaymentTerms | null;
  /** What choosing nothing means. */
  empty: string;
  required?: boolean;
}

/** Payment terms: from the directory, or parts for this order alone. */
export function TermsChoice({ chosen, onChange, from, empty, required = false }: TermsChoiceProps) {
  const known = useKnownTerms();
  const options = [
    ...known.map((one) => ({ value: one.id, label: one.name })),
    { value: ownTerms, label: t`Свои части, только для этого заказа` },
  ];
  const terms = termsOfChoice(known, chosen);
  return (
    <>
      <SelectField
        label={t`Условия оплаты`}
        empty={empty}
        options={options}
        value={chosen.termsId}
        required={required}
        hint={terms ? describeTerms(terms, currentLocale()) : undefined}
        onText={(termsId) => onChange(choiceOf(termsId, chosen, terms ?? from ?? known[0]?.definition ?? null))}
      />
      {chosen.termsId === ownTerms ? (
        <PartsEditor parts={chosen.ownParts} onChange={(ownParts) => onChange({ ...chosen, ownParts })} />
      ) : null}
    </>
  );
}
