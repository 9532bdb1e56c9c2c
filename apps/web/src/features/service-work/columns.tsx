import { t } from '@lingui/core/macro';
import { type Column, Day, MainProduct, TwoLines } from '#ui';
import { Assignee, Due, OrderNumber, Shipment, Waits, WhatToDo } from './cells.tsx';
import type { WorkRow } from './row.ts';

export const numberColumn = <Row extends WorkRow>(): Column<Row> => ({
  id: 'number',
  title: t`Заказ`,
  size: 130,
  cell: (row) => <OrderNumber row={row} />,
});

export const clientColumn = <Row extends WorkRow>(): Column<Row> => ({
  id: 'client',
  title: t`Клиент`,
  size: 132,
  grow: 2,
  sortable: true,
  cell: (row) => <TwoLines top={row.clientName} bottom={row.clientRegion ?? undefined} />,
});

/** The columns both lists end with: the norm, whom the work waits for, who has it, when the order ships. */
export function workColumns<Row extends WorkRow>(): Column<Row>[] {
  return [
    { id: 'due', title: t`Срок`, size: 112, sortable: true, cell: (row) => <Due row={row} /> },
    { id: 'waits', title: t`Кого ждём`, size: 128, grow: 1, cell: (row) => <Waits row={row} /> },
    { id: 'assignee', title: t`Исполнитель`, size: 108, cell: (row) => <Assignee row={row} /> },
    {
      id: 'manager',
      title: t`Менеджер`,
      size: 108,
      cell: (row) => <TwoLines strong={false} top={row.managerName} />,
    },
    { id: 'shipDate', title: t`Отгрузка`, size: 84, cell: (row) => <Shipment row={row} /> },
    {
      id: 'newest',
      title: t`Поступила`,
      size: 92,
      hidden: true,
      sortable: true,
      cell: (row) => <Day value={row.createdAt} />,
    },
  ];
}

/** A service's queue; where several services are shown, whose work it is stands beside what to do. */
export function queueColumns(withService: boolean): Column<WorkRow>[] {
  return [
    numberColumn(),
    clientColumn(),
    { id: 'product', title: t`Продукция`, size: 152, grow: 2, cell: (row) => <MainProduct order={row} /> },
    {
      id: 'task',
      title: t`Что сделать`,
      size: 158,
      grow: 2,
      cell: (row) => <WhatToDo row={row} withService={withService} />,
    },
    ...workColumns<WorkRow>(),
  ];
}
