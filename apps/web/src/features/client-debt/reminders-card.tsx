import { t } from '@lingui/core/macro';
import { formatMoney, sayReminderStep } from '#lib';
import { Card, CardEmpty, Icon, Moment } from '#ui';
import type { DebtCard } from './card.ts';

/** Who reminded the client of what, and in which words. */
export function RemindersCard({ card: { reminders } }: { card: DebtCard }) {
  return (
    <Card title={t`Напоминания`}>
      {reminders.length === 0 ? <CardEmpty>{t`Ещё не напоминали.`}</CardEmpty> : null}
      {reminders.map((reminder) => (
        <details key={reminder.id} className="border-t border-line2 first-of-type:border-t-0">
          <summary className="cursor-pointer px-3 py-1.5">
            <span className="inline-flex items-center gap-1.5">
              <Icon name={reminder.channel === 'call' ? 'phone' : 'mail'} size={12} />
              {sayReminderStep(reminder.step)}
            </span>
            <span className="text-s text-ink3">
              {' · '}
              <Moment value={reminder.createdAt} />
              {' · '}
              {t`просрочено было ${formatMoney(reminder.amount)}`}
              {reminder.authorName ? ` · ${reminder.authorName}` : ''}
            </span>
          </summary>
          <p className="px-3 pb-2 whitespace-pre-line text-ink2">{reminder.text}</p>
        </details>
      ))}
    </Card>
  );
}
