import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { addDays, instantAt, morningMinutes, plainDate } from '@svodka/domain';
import { type FormEvent, useState } from 'react';
import { plantZone, useToday } from '#lib';
import { Button, DateInput, Field, Input } from '#ui';

interface SnoozeFormProps {
  onClose: () => void;
  onChoose: (until: string) => void;
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};
const morning = `${String(morningMinutes / 60).padStart(2, '0')}:00`;

/** A day and a time by the plant's clock, asked for in place: the list may itself be in a panel over the page. */
export function SnoozeForm({ onClose, onChoose }: SnoozeFormProps) {
  const today = plainDate(useToday());
  const [day, setDay] = useState<string>(addDays(today, 1));
  const [time, setTime] = useState(morning);
  const until = day && time ? instantAt(plantZone(), plainDate(day), minutesOf(time)) : null;
  const passed = until !== null && Date.parse(until) <= Date.now();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (until === null || passed) return;
    onChoose(until);
    onClose();
  };
  return (
    <form onSubmit={submit} className="mt-1.5 grid grid-cols-2 items-start gap-2" aria-label={t`Отложить уведомление`}>
      <Field label={t`День`} error={passed ? t`Это время уже прошло` : undefined}>
        {(ids) => (
          <DateInput {...ids} required min={today} value={day} onChange={(event) => setDay(event.target.value)} />
        )}
      </Field>
      <Field label={t`Время`}>
        {(ids) => (
          <Input {...ids} required type="time" value={time} onChange={(event) => setTime(event.target.value)} />
        )}
      </Field>
      <div className="col-span-2 flex justify-end gap-2">
        <Button small onClick={onClose}>
          <Trans>Не откладывать</Trans>
        </Button>
        <Button small kind="primary" type="submit" disabled={until === null || passed}>
          <Trans>Отложить</Trans>
        </Button>
      </div>
    </form>
  );
}
