import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, choices, vatWords } from '#lib';
import {
  Button,
  Checkbox,
  ConflictDialog,
  Dialog,
  FormEnd,
  MoneyField,
  SelectField,
  TextAreaField,
  TextField,
} from '#ui';
import { formOf, type ProductCard, type ProductForm } from './product-form.ts';
import { PropertyFields } from './property-fields.tsx';
import { useSaveProduct } from './use-save-product.ts';

interface ProductDialogProps {
  /** Null for a new product. */
  card: ProductCard | null;
  /** The group a new one is begun in. */
  groupId?: string | null;
  onClose: () => void;
}

interface FieldsProps {
  form: ProductForm;
  set: (change: Partial<ProductForm>) => void;
}

function MainFields({ form, set }: FieldsProps) {
  const { data } = useQuery(api.products.groups.queryOptions());
  const groups = (data ?? []).map(({ id, path }) => ({ value: id, label: path }));
  return (
    <>
      <TextField label={t`Артикул`} maxLength={100} value={form.article} onText={(article) => set({ article })} />
      <div className="min-[720px]:col-span-2">
        <TextField label={t`Название`} required maxLength={500} value={form.name} onText={(name) => set({ name })} />
      </div>
      <div className="min-[720px]:col-span-2">
        <SelectField
          label={t`Группа`}
          empty="—"
          options={groups}
          value={form.groupId}
          onText={(groupId) => set({ groupId })}
        />
      </div>
      <TextField label={t`Единица`} required maxLength={50} value={form.unit} onText={(unit) => set({ unit })} />
    </>
  );
}

function SalesFields({ form, set, isNew, seesCost }: FieldsProps & { isNew: boolean; seesCost: boolean }) {
  return (
    <>
      {isNew ? <MoneyField label={t`Цена с НДС, ₽`} value={form.price} onChange={(price) => set({ price })} /> : null}
      {seesCost ? (
        <MoneyField label={t`Себестоимость, ₽`} value={form.cost} onChange={(cost) => set({ cost })} />
      ) : null}
      <TextField
        label={t`Срок изготовления, р. д.`}
        type="number"
        min={0}
        max={2_000}
        value={form.leadTimeDays}
        onText={(leadTimeDays) => set({ leadTimeDays })}
      />
      <SelectField
        label={t`НДС`}
        options={choices(vatWords)}
        value={form.vatKind}
        onText={(vatKind) => set({ vatKind })}
      />
      <div className="col-span-full">
        <TextAreaField
          label={t`Описание`}
          rows={3}
          maxLength={10_000}
          value={form.description}
          onText={(description) => set({ description })}
        />
      </div>
    </>
  );
}

/** A product's form: what it is, what it costs us, how long it takes, and its properties by group. */
export function ProductDialog({ card, groupId = null, onClose }: ProductDialogProps) {
  const [form, setForm] = useState(() => formOf(card, groupId));
  const save = useSaveProduct(card, onClose);
  const set = (change: Partial<ProductForm>) => setForm((before) => ({ ...before, ...change }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.send(form);
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={card ? t`Изменить изделие` : t`Новое изделие`}
      note={card?.product.article}
    >
      <form onSubmit={submit} className="grid grid-cols-1 gap-3 min-[720px]:grid-cols-3">
        <MainFields form={form} set={set} />
        <SalesFields form={form} set={set} isNew={card === null} seesCost={save.seesCost} />
        <PropertyFields
          groupId={form.groupId}
          kept={card?.properties ?? []}
          values={form.properties}
          onChange={(id, value) => set({ properties: { ...form.properties, [id]: value } })}
        />
        <div className="col-span-full">
          <Checkbox
            label={t`Выпускается: предлагать клиентам`}
            checked={form.active}
            onChange={() => set({ active: !form.active })}
          />
        </div>
        <FormEnd error={save.error}>
          <Button onClick={onClose}>
            <Trans>Не сейчас</Trans>
          </Button>
          <Button type="submit" kind="primary" busy={save.busy}>
            <Trans>Сохранить</Trans>
          </Button>
        </FormEnd>
      </form>
      {save.conflict ? (
        <ConflictDialog
          conflict={save.conflict}
          onRepeat={() => save.repeat(form)}
          onClose={save.close}
          busy={save.busy}
        />
      ) : null}
    </Dialog>
  );
}
