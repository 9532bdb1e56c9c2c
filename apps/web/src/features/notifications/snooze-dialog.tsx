import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { addDays, instantAt, morningMinutes, plainDate } from '@svodka/domain';
import { type FormEvent, useState } from 'react';
import { plantZone, useToday } from '#lib';
import { Button, DateInput, Dialog, DialogActions, Field, Input } from '#ui';

interface SnoozeDialogProps {
  onClose: () => void;
  onChoose: (until: string) => void;
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};
const morning = `${String(morningMinutes / 60).padStart(2, '0')}:00`;

/** A day and a time by the plant's clock. */
export function SnoozeDialog({ onClose, onChoose }: SnoozeDialogProps) {
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
    <Dialog open onClose={onClose} title={<Trans>Отложить уведомление</Trans>}>
      <form onSubmit={submit}>
        <div className="grid grid-cols-2 gap-3">
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
        </div>
        <DialogActions>
          <Button onClick={onClose}>
            <Trans>Не откладывать</Trans>
          </Button>
          <Button kind="primary" type="submit" disabled={until === null || passed}>
            <Trans>Отложить</Trans>
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
