import { t } from '@lingui/core/macro';
import { formatCalendarDays, formatMoney, type ReceivablesGrouping, sayReminderStep } from '#lib';
import { AgingBar, Money, Tag } from '#ui';
import type { ReceivableRow } from './row.ts';
import { rowTitle } from './row-title.ts';

/** What is apart from the debt itself. */
function advancesOf({ overdueAdvance, advancesReceived }: ReceivableRow): string {
  const facts = [
    overdueAdvance > 0 ? t`ждём аванс ${formatMoney(overdueAdvance, 'never')}` : null,
    advancesReceived > 0 ? t`авансы у нас ${formatMoney(advancesReceived, 'never')}` : null,
  ];
  return facts.filter(Boolean).join(' · ');
}

/** The row on a phone. */
export function ReceivableCard({ row, by }: { row: ReceivableRow; by: ReceivablesGrouping }) {
  const { top, bottom } = rowTitle(row, by);
  return (
    <>
      <div className="flex justify-between gap-3">
        <span className="min-w-0 truncate font-semibold">{top}</span>
        {row.receivable > 0 ? <Money kopecks={row.receivable} shown="never" strong /> : null}
      </div>
      <div className="flex justify-between gap-3 text-s text-ink3">
        <span className="min-w-0 truncate">{bottom}</span>
        {row.overdue > 0 ? (
          <span className="whitespace-nowrap text-late">
            {t`просрочено ${formatMoney(row.overdue, 'never')}, ${formatCalendarDays(row.daysOverdue)}`}
          </span>
        ) : null}
      </div>
      <div className="mt-1.5 empty:hidden">
        <AgingBar sums={row} />
      </div>
      <div className="mt-1 text-s text-ink3 empty:hidden">{advancesOf(row)}</div>
      {row.stopsShipping || row.reminder ? (
        <div className="mt-1.5 flex flex-wrap gap-1">
          {row.stopsShipping ? <Tag tone="late">{t`не отгружать`}</Tag> : null}
          {row.reminder ? <Tag tone="risk">{t`пора: ${sayReminderStep(row.reminder.step)}`}</Tag> : null}
        </div>
      ) : null}
    </>
  );
}
