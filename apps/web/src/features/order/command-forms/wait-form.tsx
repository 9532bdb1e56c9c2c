import { t } from '@lingui/core/macro';
import { type Party, parties } from '@svodka/domain';
import { useState } from 'react';
import { sayParty } from '#lib';
import { CommandForm, Field, Select, TextArea } from '#ui';
import type { CommandFormProps } from '../command-dialog.tsx';

export function WaitForm({ card: { order }, runner, onClose }: CommandFormProps) {
  const [party, setParty] = useState<Party | null>(null);
  const [note, setNote] = useState('');
  const options = parties.filter((one) => one !== order.waitsFor).map((value) => ({ value, label: sayParty(value) }));
  const send = () => {
    if (party) runner.send({ type: 'wait', for: party, ...(note.trim() ? { note: note.trim() } : {}) });
  };
  return (
    <CommandForm
      title={t`Кого теперь ждём`}
      note={order.number}
      submitLabel={t`Записать`}
      busy={runner.busy}
      valid={party !== null}
      onSubmit={send}
      onClose={onClose}
    >
      <Field label={t`Ждём`} required>
        {(ids) => (
          <Select
            {...ids}
            empty={t`Выберите`}
            options={options}
            value={party ?? ''}
            required
            onChange={(event) => setParty(parties.find((one) => one === event.target.value) ?? null)}
          />
        )}
      </Field>
      <Field label={t`Чего ждём`}>
        {(ids) => (
          <TextArea {...ids} rows={2} value={note} maxLength={2000} onChange={(event) => setNote(event.target.value)} />
        )}
      </Field>
    </CommandForm>
  );
}
