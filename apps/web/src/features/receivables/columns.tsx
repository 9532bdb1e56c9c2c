import { t } from '@lingui/core/macro';
import { agingBuckets } from '@svodka/domain';
import { agingWords, formatCalendarDays, formatMoney, type ReceivablesGrouping, sayReminderStep } from '#lib';
import { AgingBar, type Column, Day, Icon, Money, Tag, TwoLines } from '#ui';
import type { ReceivableRow } from './row.ts';
import { rowTitle } from './row-title.ts';

const none = <span className="text-ink3">—</span>;

function Sum({ kopecks, strong = false }: { kopecks: number; strong?: boolean }) {
  return kopecks === 0 ? none : <Money kopecks={kopecks} shown="never" sign={false} strong={strong} />;
}

function Overdue({ row }: { row: ReceivableRow }) {
  if (row.overdue === 0) return none;
  return (
    <span className="text-late">
      <Sum kopecks={row.overdue} strong />
    </span>
  );
}

/** Since when the oldest debt is late. */
function Oldest({ row }: { row: ReceivableRow }) {
  if (row.oldestDueOn === null) return none;
  return (
    <TwoLines
      strong={false}
      top={<Day value={row.oldestDueOn} near={false} />}
      bottom={formatCalendarDays(row.daysOverdue)}
    />
  );
}

function NextPromise({ row: { nextPromise } }: { row: ReceivableRow }) {
  if (nextPromise === null) return none;
  const broken = nextPromise.state === 'broken';
  return (
    <TwoLines
      strong={false}
      top={broken ? <Tag tone="late">{t`нарушено`}</Tag> : <Day value={nextPromise.promisedOn} />}
      bottom={formatMoney(nextPromise.amount, 'never')}
    />
  );
}

function Reminder({ row: { reminder } }: { row: ReceivableRow }) {
  if (reminder === null) return none;
  return (
    <span className="inline-flex items-center gap-1.5 truncate">
      <Icon name={reminder.channel === 'call' ? 'phone' : 'mail'} size={12} />
      {sayReminderStep(reminder.step)}
    </span>
  );
}

/** What we let them owe, and whether nothing more may leave. */
function Limit({ row }: { row: ReceivableRow }) {
  if (row.creditLimit === null) return none;
  return (
    <div className="min-w-0">
      <Sum kopecks={row.creditLimit} />
      {row.stopsShipping ? (
        <div>
          <Tag tone="late">{t`не отгружать`}</Tag>
        </div>
      ) : null}
    </div>
  );
}

/** What is to be done about a client: known of today only. */
function clientColumns(): Column<ReceivableRow>[] {
  return [
    { id: 'promise', title: t`Обещали`, size: 96, cell: (row) => <NextPromise row={row} /> },
    { id: 'reminder', title: t`Пора напомнить`, size: 124, cell: (row) => <Reminder row={row} /> },
    { id: 'limit', title: t`Лимит, ₽`, size: 124, align: 'end', cell: (row) => <Limit row={row} /> },
  ];
}

function agingColumns(): Column<ReceivableRow>[] {
  return agingBuckets.map((bucket) => ({
    id: bucket,
    title: agingWords[bucket](),
    size: 112,
    align: 'end',
    hidden: true,
    cell: (row) => <Sum kopecks={row[bucket]} />,
  }));
}

const names: Record<ReceivablesGrouping, () => string> = {
  client: () => t`Клиент`,
  order: () => t`Заказ`,
  manager: () => t`Менеджер`,
  contract: () => t`Договор`,
};

/** What is owed, how old it is, and apart from it what was paid ahead and what should have been. */
export function receivablesColumns(by: ReceivablesGrouping, past: boolean): Column<ReceivableRow>[] {
  return [
    {
      id: 'name',
      title: names[by](),
      size: 190,
      grow: 2,
      sortable: by !== 'order',
      cell: (row) => <TwoLines {...rowTitle(row, by)} />,
    },
    {
      id: 'amount',
      title: t`Долг, ₽`,
      size: 104,
      align: 'end',
      sortable: true,
      cell: (row) => <Sum kopecks={row.receivable} strong />,
    },
    { id: 'aging', title: t`Возраст долга`, size: 104, cell: (row) => <AgingBar sums={row} /> },
    {
      id: 'overdue',
      title: t`Просрочено, ₽`,
      size: 116,
      align: 'end',
      sortable: true,
      cell: (row) => <Overdue row={row} />,
    },
    { id: 'oldest', title: t`Срок прошёл`, size: 98, cell: (row) => <Oldest row={row} /> },
    ...agingColumns(),
    {
      id: 'overdueAdvance',
      title: t`Ждём аванс, ₽`,
      size: 112,
      align: 'end',
      cell: (row) => <Sum kopecks={row.overdueAdvance} />,
    },
    {
      id: 'advances',
      title: t`Авансы у нас, ₽`,
      size: 120,
      align: 'end',
      cell: (row) => <Sum kopecks={row.advancesReceived} />,
    },
    ...(past || by === 'manager' ? [] : clientColumns()),
  ];
}
