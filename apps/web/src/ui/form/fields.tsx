import type { ComponentProps, ReactNode } from 'react';
import { explain } from '#lib';
import { Field } from './field.tsx';
import { Input, TextArea } from './input.tsx';
import { MoneyInput } from './money-input.tsx';
import { type Option, Select } from './select.tsx';

interface Labelled {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** The new text itself; forms that register their fields do without. */
  onText?: (text: string) => void;
}

type InputFieldProps = Labelled & Omit<ComponentProps<typeof Input>, 'id'>;

/** A labelled line of text, or a day with `type="date"`. */
export function TextField({ label, hint, error, onText, ...input }: InputFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} required={input.required === true}>
      {(ids) => <Input {...ids} {...(onText ? { onChange: (event) => onText(event.target.value) } : {})} {...input} />}
    </Field>
  );
}

export function DateField(props: InputFieldProps) {
  return <TextField type="date" {...props} />;
}

type AreaFieldProps = Labelled & Omit<ComponentProps<typeof TextArea>, 'id'>;

export function TextAreaField({ label, hint, error, onText, ...area }: AreaFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} required={area.required === true}>
      {(ids) => (
        <TextArea {...ids} {...(onText ? { onChange: (event) => onText(event.target.value) } : {})} {...area} />
      )}
    </Field>
  );
}

type SelectFieldProps = Labelled & Omit<ComponentProps<typeof Select>, 'id'> & { options: readonly Option[] };

export function SelectField({ label, hint, error, onText, ...select }: SelectFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} required={select.required === true}>
      {(ids) => (
        <Select {...ids} {...(onText ? { onChange: (event) => onText(event.target.value) } : {})} {...select} />
      )}
    </Field>
  );
}

interface MoneyFieldProps extends Omit<Labelled, 'onText'> {
  value: number | null;
  onChange: (value: number | null) => void;
  required?: boolean;
}

export function MoneyField({ label, hint, error, required = false, ...money }: MoneyFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} required={required}>
      {(ids) => <MoneyInput {...ids} {...money} />}
    </Field>
  );
}

/** The end of a form: what went wrong, if anything, and its buttons. */
export function FormEnd({ error, children }: { error?: unknown; children: ReactNode }) {
  return (
    <div className="col-span-full">
      {error ? (
        <p role="alert" className="mb-2 text-late">
          {explain(error)}
        </p>
      ) : null}
      <div className="mt-1 flex flex-wrap justify-end gap-2">{children}</div>
    </div>
  );
}
