import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { ClassMark } from '#features/client-classes';
import { formatInteger, type Outputs } from '#lib';
import { ClientStatusTag, type Column, Day, Money, TwoLines } from '#ui';

export type ClientRow = Outputs['clients']['list']['rows'][number];

function Name({ row }: { row: ClientRow }) {
  const name = (
    <Link
      to="/clients/$clientId"
      params={{ clientId: row.id }}
      tabIndex={-1}
      className="hover:underline"
      onClick={(event) => event.stopPropagation()}
    >
      {row.shortName}
    </Link>
  );
  return <TwoLines top={name} bottom={row.inn ? t`ИНН ${row.inn}` : row.legalName} />;
}

export function clientColumns(): Column<ClientRow>[] {
  return [
    { id: 'name', title: t`Клиент`, size: 230, grow: 2, sortable: true, cell: (row) => <Name row={row} /> },
    {
      id: 'region',
      title: t`Регион`,
      size: 160,
      grow: 1,
      cell: (row) => <TwoLines strong={false} top={row.region ?? '—'} bottom={row.activities.join(', ')} />,
    },
    {
      id: 'class',
      title: t`Класс`,
      size: 90,
      cell: (row) => (row.classes ? <ClassMark classes={row.classes} /> : '—'),
    },
    { id: 'category', title: t`Категория`, size: 88, cell: (row) => row.category ?? '—' },
    { id: 'status', title: t`Состояние`, size: 124, cell: (row) => <ClientStatusTag status={row.status} /> },
    { id: 'manager', title: t`Менеджер`, size: 148, grow: 1, cell: (row) => row.managerName ?? '—' },
    {
      id: 'openOrders',
      title: t`Открытых`,
      size: 92,
      align: 'end',
      cell: (row) => (row.openOrders > 0 ? formatInteger(row.openOrders) : '—'),
    },
    {
      id: 'amount',
      title: t`На сумму, ₽`,
      size: 110,
      align: 'end',
      sortable: true,
      cell: (row) => (row.openAmount > 0 ? <Money kopecks={row.openAmount} shown="never" sign={false} strong /> : '—'),
    },
    {
      id: 'newest',
      title: t`Последняя заявка`,
      size: 130,
      cell: (row) => <Day value={row.lastOrderOn} near={false} />,
    },
  ];
}

export function ClientCardRow({ row }: { row: ClientRow }) {
  return (
    <div className="flex justify-between gap-3">
      <div className="min-w-0">
        <div className="truncate font-semibold">{row.shortName}</div>
        <div className="truncate text-s text-ink3">
          {[row.region, row.classes && `${row.classes.abc}${row.classes.xyz ?? ''}`, row.category, row.managerName]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
      <div className="shrink-0 text-right">
        {row.openAmount > 0 ? <Money kopecks={row.openAmount} shown="never" strong /> : null}
        <div>
          <ClientStatusTag status={row.status} />
        </div>
      </div>
    </div>
  );
}
