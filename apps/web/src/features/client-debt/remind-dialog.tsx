import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ReminderChannel, reminderLadder } from '@svodka/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, type Locale, newKey, sayReminderStep } from '#lib';
import { Button, Dialog, FormEnd, LanguageSwitch, RowBones, SelectField, showToast, TextAreaField } from '#ui';
import type { DebtCard } from './card.ts';
import { debtChanged } from './debt-changed.ts';
import { ReminderMeans } from './reminder-means.tsx';
import { usualStep } from './usual-step.ts';

function useRemind(clientId: string, onDone: () => void) {
  const [idempotencyKey] = useState(newKey);
  const remind = useMutation(
    api.receivables.remind.mutationOptions({
      onSuccess: () => {
        debtChanged(clientId);
        showToast(t`Напоминание записано`);
        onDone();
      },
    }),
  );
  return { remind, idempotencyKey };
}

/** What is said, at which step and how; words typed over stay until another text is chosen. */
function useReminder(card: DebtCard) {
  const usual = usualStep(card);
  const [step, setStep] = useState(usual?.step ?? 1);
  const [channel, setChannel] = useState<ReminderChannel>(usual?.channel ?? 'call');
  const [locale, setLocale] = useState<Locale>('ru');
  const [typed, setTyped] = useState<string | null>(null);
  const query = useQuery(
    api.receivables.reminderText.queryOptions({ clientId: card.client.id, step, channel, locale }),
  );
  const anew =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      setTyped(null);
      set(value);
    };
  const chooseStep = anew((chosen: number) => {
    setStep(chosen);
    setChannel(reminderLadder.find((one) => one.step === chosen)?.channel ?? 'call');
  });
  return {
    step,
    channel,
    locale,
    query,
    text: typed ?? query.data?.text ?? '',
    chooseStep,
    chooseChannel: anew(setChannel),
    chooseLocale: anew(setLocale),
    setTyped,
  };
}

type Reminder = ReturnType<typeof useReminder>;

function StepFields({ reminder }: { reminder: Reminder }) {
  const steps = reminderLadder.map(({ step }) => ({ value: String(step), label: sayReminderStep(step) }));
  const ways = [
    { value: 'call', label: t`Позвонить` },
    { value: 'letter', label: t`Написать` },
  ];
  return (
    <>
      <SelectField
        label={t`Шаг`}
        options={steps}
        value={String(reminder.step)}
        onText={(step) => reminder.chooseStep(Number(step))}
      />
      <SelectField
        label={t`Как`}
        options={ways}
        value={reminder.channel}
        onText={(way) => reminder.chooseChannel(way === 'letter' ? 'letter' : 'call')}
      />
    </>
  );
}

/** The words are ready; they are said or sent by people, and written down here. */
export function RemindDialog({ card, onClose }: { card: DebtCard; onClose: () => void }) {
  const { client } = card;
  const reminder = useReminder(card);
  const { step, channel, text, query } = reminder;
  const { remind, idempotencyKey } = useRemind(client.id, onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    remind.mutate({ idempotencyKey, clientId: client.id, step, channel, text });
  };
  return (
    <Dialog open wide onClose={onClose} title={t`Напомнить об оплате: ${client.shortName}`}>
      <form onSubmit={submit} className="grid grid-cols-2 gap-3">
        <StepFields reminder={reminder} />
        <div className="col-span-full flex flex-wrap items-center gap-1">
          <LanguageSwitch value={reminder.locale} onChange={reminder.chooseLocale} />
          <ReminderMeans clientId={client.id} channel={channel} subject={query.data?.subject ?? ''} text={text} />
        </div>
        <div className="col-span-full">
          {query.isPending ? (
            <RowBones rows={8} />
          ) : (
            <TextAreaField
              label={channel === 'call' ? t`Что сказать` : t`Текст письма`}
              rows={12}
              maxLength={10_000}
              required
              value={text}
              onText={reminder.setTyped}
            />
          )}
        </div>
        <FormEnd error={query.error ?? remind.error}>
          <Button onClick={onClose}>
            <Trans>Не сейчас</Trans>
          </Button>
          <Button type="submit" kind="primary" busy={remind.isPending} disabled={text.trim() === ''}>
            {channel === 'call' ? t`Записать, что позвонили` : t`Записать, что написали`}
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
