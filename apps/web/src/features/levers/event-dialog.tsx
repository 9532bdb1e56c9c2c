import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { manualEventKindSchema, manualEventKinds, sayEventKind } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, today, useLocale } from '#lib';
import { Button, DateField, Dialog, FormEnd, MoneyField, SelectField, TextAreaField, TextField } from '#ui';
import type { EventFields, SavedEvent } from './event.ts';
import { EvidenceFile } from './evidence-file.tsx';
import { senseOptions, sensesOf, senseValue } from './sense.ts';
import { useSaveEvent } from './use-save-event.ts';

interface EventDialogProps {
  clientId: string;
  event: EventFields;
  /** Null for one that isn't written down yet. */
  saved: SavedEvent | null;
  onClose: () => void;
}

type Set = (change: Partial<EventFields>) => void;

function KindFields({ form, set }: { form: EventFields; set: Set }) {
  const locale = useLocale();
  const options = manualEventKinds.map((kind) => ({ value: kind, label: sayEventKind(kind, locale) }));
  return (
    <>
      <SelectField
        label={t`Что случилось`}
        options={options}
        value={form.kind}
        onText={(kind) => set({ kind: manualEventKindSchema.catch('other').parse(kind) })}
      />
      <DateField label={t`День`} value={form.day} max={today()} required onText={(day) => set({ day })} />
      {form.kind === 'other' ? (
        <SelectField
          label={t`За кого это говорит`}
          options={senseOptions()}
          value={senseValue({ causedBy: form.causedBy ?? 'us', polarity: form.polarity ?? 1 })}
          onText={(value) => set(sensesOf(value))}
        />
      ) : null}
    </>
  );
}

function OrderField({ clientId, form, set }: { clientId: string; form: EventFields; set: Set }) {
  const { data } = useQuery(api.clients.card.queryOptions({ id: clientId }));
  const options = (data?.orders ?? []).map(({ id, number }) => ({ value: id, label: number }));
  return (
    <SelectField
      label={t`Заказ`}
      empty={t`Без заказа`}
      options={options}
      value={form.orderId ?? ''}
      onText={(id) => set({ orderId: id || null })}
    />
  );
}

function Fields({ clientId, form, set }: { clientId: string; form: EventFields; set: Set }) {
  return (
    <>
      <KindFields form={form} set={set} />
      <MoneyField label={t`На сколько, ₽`} value={form.value ?? null} onChange={(value) => set({ value })} />
      <OrderField clientId={clientId} form={form} set={set} />
      <div className="col-span-full">
        <TextAreaField
          label={t`Подробности`}
          value={form.note ?? ''}
          maxLength={2000}
          required={form.kind === 'other'}
          onText={(note) => set({ note })}
        />
      </div>
      <div className="col-span-full">
        <TextField
          label={t`Чем подтверждается: ссылка`}
          type="url"
          placeholder="https://"
          value={form.evidenceUrl ?? ''}
          maxLength={2000}
          onText={(url) => set({ evidenceUrl: url || null })}
        />
      </div>
      <EvidenceFile fileId={form.evidenceFileId ?? null} onFile={(evidenceFileId) => set({ evidenceFileId })} />
    </>
  );
}

/** All that can be told of an event: of a new one, or of one written down before. */
export function EventDialog({ clientId, event, saved, onClose }: EventDialogProps) {
  const [form, setForm] = useState(event);
  const { save, isPending, error } = useSaveEvent(clientId, saved, onClose);
  const set: Set = (change) => setForm((known) => ({ ...known, ...change }));
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    save({ ...form, note: form.note?.trim() || null });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={saved ? t`Изменить событие` : t`Событие`}
      note={t`То, о чём потом стоит напомнить, или в чём нам могут напомнить.`}
    >
      <form onSubmit={submit} className="grid grid-cols-2 gap-3 max-[479px]:grid-cols-1">
        <Fields clientId={clientId} form={form} set={set} />
        <FormEnd error={error}>
          <Button type="submit" kind="primary" busy={isPending}>
            <Trans>Записать</Trans>
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
