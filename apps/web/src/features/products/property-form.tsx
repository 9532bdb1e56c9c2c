import { t } from '@lingui/core/macro';
import { type PropertyKind, propertyKinds } from '@svodka/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, applyTopics, choices as choicesOf, explain, newKey, propertyKindWords, queryClient } from '#lib';
import { CommandForm, SelectField, TextAreaField, TextField } from '#ui';

interface Property {
  id: string;
  name: string;
  kind: PropertyKind;
  unit: string | null;
  choices: readonly string[];
  version: number;
}

interface PropertyFormProps {
  groupId: string;
  /** Null for a new one, which is given to the group. */
  property: Property | null;
  onClose: () => void;
}

const linesOf = (text: string) => [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);

export function PropertyForm({ groupId, property, onClose }: PropertyFormProps) {
  const [name, setName] = useState(property?.name ?? '');
  const [kind, setKind] = useState<PropertyKind>(property?.kind ?? 'text');
  const [unit, setUnit] = useState(property?.unit ?? '');
  const [choices, setChoices] = useState(property?.choices.join('\n') ?? '');
  const [idempotencyKey] = useState(newKey);
  const save = useMutation(
    api.products.saveProperty.mutationOptions({
      onSuccess: onClose,
      onSettled: () => void applyTopics(queryClient, ['properties', `productGroup:${groupId}`, 'productGroups']),
    }),
  );
  const submit = () =>
    save.mutate({
      ...(property ? { id: property.id, version: property.version } : { idempotencyKey, groupId }),
      name: name.trim(),
      kind,
      unit: unit.trim() || null,
      choices: kind === 'choice' ? linesOf(choices) : [],
    });
  const valid = name.trim() !== '' && (kind !== 'choice' || linesOf(choices).length > 0);
  return (
    <CommandForm
      title={property ? t`Свойство «${property.name}»` : t`Новое свойство`}
      submitLabel={t`Сохранить`}
      busy={save.isPending}
      valid={valid}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label={t`Название`} required maxLength={200} value={name} onText={setName} />
      <SelectField
        label={t`Что это`}
        options={choicesOf(propertyKindWords)}
        value={kind}
        onText={(text) => setKind(propertyKinds.find((one) => one === text) ?? 'text')}
      />
      {kind === 'number' ? (
        <TextField label={t`Единица`} maxLength={50} value={unit} onText={setUnit} hint={t`Например, В, мм, °C`} />
      ) : null}
      {kind === 'choice' ? (
        <TextAreaField
          label={t`Что можно выбрать`}
          rows={6}
          required
          value={choices}
          onText={setChoices}
          hint={t`По одному на строке`}
        />
      ) : null}
      {save.error ? (
        <p role="alert" className="text-late">
          {explain(save.error)}
        </p>
      ) : null}
    </CommandForm>
  );
}
