import { t } from '@lingui/core/macro';
import { isWorkingDay } from '#lib';
import { DateField, TextAreaField, TextField } from '#ui';

export interface PlanDay {
  day: string;
  carrier: string;
  note: string;
}

/** When the goods leave, who drives them, what else to know. A day off is allowed: a lorry may come on Saturday. */
export function PlanFields({ form, onChange }: { form: PlanDay; onChange: (change: Partial<PlanDay>) => void }) {
  const offNote = form.day !== '' && !isWorkingDay(form.day) ? t`Это выходной день.` : undefined;
  return (
    <div className="grid grid-cols-2 gap-3">
      <DateField label={t`День`} value={form.day} hint={offNote} required onText={(day) => onChange({ day })} />
      <TextField
        label={t`Перевозчик`}
        value={form.carrier}
        maxLength={200}
        placeholder={t`Самовывоз, транспортная компания…`}
        onText={(carrier) => onChange({ carrier })}
      />
      <div className="col-span-2">
        <TextAreaField
          label={t`Примечание`}
          rows={2}
          value={form.note}
          maxLength={2000}
          onText={(note) => onChange({ note })}
        />
      </div>
    </div>
  );
}
