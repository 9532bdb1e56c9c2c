import { t } from '@lingui/core/macro';
import { formatDayLong, formatThousandths, formatWeekdayLong } from '#lib';
import { articleApart, type Planned } from '../row.ts';

function Signature({ who }: { who: string }) {
  return (
    <span className="flex flex-1 items-end gap-2">
      {who} <span className="h-6 flex-1 border-b border-ink" />
    </span>
  );
}

function facts({ deliveryAddress, contactName, contactPhone, carrier, note }: Planned): Array<[string, string]> {
  const contact = [contactName, contactPhone].filter(Boolean).join(', ');
  const all: Array<[string, string | null]> = [
    [t`Перевозчик`, carrier ?? '______________________'],
    [t`Адрес`, deliveryAddress],
    [t`Контакт`, contact || null],
    [t`Примечание`, note],
  ];
  return all.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
}

function LinesTable({ planned }: { planned: Planned }) {
  return (
    <table className="mt-2 w-full table-fixed border-collapse [&_:is(td,th)]:border [&_:is(td,th)]:border-line [&_:is(td,th)]:px-2 [&_:is(td,th)]:py-1 [&_th]:text-left [&_th]:font-semibold">
      <thead>
        <tr>
          <th className="w-9">№</th>
          <th>{t`Позиция`}</th>
          <th className="w-28">{t`Количество`}</th>
          <th className="w-28">{t`Отпущено`}</th>
        </tr>
      </thead>
      <tbody>
        {planned.lines.map((line, at) => (
          <tr key={line.lineId}>
            <td>{at + 1}</td>
            <td>{[articleApart(line), line.description].filter(Boolean).join(' · ')}</td>
            <td className="num">
              {formatThousandths(line.quantity)} {line.unit}
            </td>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ClientSheet({ planned, place }: { planned: Planned; place: number }) {
  const { orderNumber, postedNumber } = planned;
  return (
    <section className="mt-5 break-inside-avoid">
      <h2 className="text-[15px] font-[650]">
        {place}. {planned.clientName}
        {' — '}
        {t`заказ ${orderNumber}`}
        {postedNumber === null ? null : ` (${t`проведена, отгрузка ${postedNumber}`})`}
      </h2>
      <dl className="mt-1">
        {facts(planned).map(([name, value]) => (
          <div key={name} className="flex gap-2">
            <dt className="w-24 shrink-0 text-ink3">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <LinesTable planned={planned} />
      <p className="mt-3 flex gap-8">
        <Signature who={t`Отпустил`} />
        <Signature who={t`Получил`} />
      </p>
    </section>
  );
}

/** The day's shipments on paper: to the warehouse and the drivers. On the screen it isn't seen. */
export function PrintedSheet({ day, shipments }: { day: string; shipments: readonly Planned[] }) {
  const date = `${formatDayLong(day)} ${day.slice(0, 4)}`;
  return (
    <div className="hidden print:block">
      <h1 className="text-l font-bold">{t`Лист отгрузок на ${date}`}</h1>
      <p className="mt-0.5 text-ink2">
        {formatWeekdayLong(day)} · {t`отгрузок: ${shipments.length}`}
      </p>
      {shipments.map((planned, at) => (
        <ClientSheet key={planned.id} planned={planned} place={at + 1} />
      ))}
      <p className="mt-8 flex gap-8">
        <Signature who={t`Диспетчер`} />
        <Signature who={t`Кладовщик`} />
      </p>
    </div>
  );
}
