import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { formatThousandths, type Outputs, useLocale } from '#lib';
import { type Column, Money, ProductPicture, TwoLines } from '#ui';

export type ProductRow = Outputs['products']['list']['rows'][number];

function Name({ row }: { row: ProductRow }) {
  const name = (
    <Link
      to="/products/$productId"
      params={{ productId: row.id }}
      tabIndex={-1}
      className="hover:underline"
      onClick={(event) => event.stopPropagation()}
    >
      {row.article ?? row.name}
    </Link>
  );
  return (
    <div className="flex items-center gap-2">
      <span className="cell-second contents">
        <ProductPicture fileId={row.pictureId} />
      </span>
      <div className="min-w-0">
        <TwoLines top={name} bottom={row.article ? row.name : undefined} />
      </div>
    </div>
  );
}

/** The columns in the language of the moment. */
export function useProductColumns(): Column<ProductRow>[] {
  const locale = useLocale();
  return useMemo(() => (locale ? productColumns() : []), [locale]);
}

function productColumns(): Column<ProductRow>[] {
  return [
    { id: 'article', title: t`Артикул`, size: 260, grow: 2, sortable: true, cell: (row) => <Name row={row} /> },
    { id: 'name', title: t`Название`, size: 240, hidden: true, sortable: true, grow: 2, cell: (row) => row.name },
    { id: 'group', title: t`Группа`, size: 180, grow: 1, cell: (row) => row.groupName ?? '—' },
    {
      id: 'price',
      title: t`Цена, ₽`,
      size: 110,
      align: 'end',
      sortable: true,
      cell: (row) => <Money kopecks={row.price} sign={false} strong />,
    },
    {
      id: 'stock',
      title: t`На складе`,
      size: 110,
      align: 'end',
      cell: (row) => (row.stock > 0 ? `${formatThousandths(row.stock)} ${row.unit}` : '—'),
    },
    { id: 'leadTime', title: t`Срок, р. д.`, size: 100, align: 'end', cell: (row) => row.leadTimeDays ?? '—' },
    { id: 'drawing', title: t`Чертёж`, size: 80, cell: (row) => (row.hasDrawing ? t`есть` : '—') },
  ];
}

export function ProductCardRow({ row }: { row: ProductRow }) {
  return (
    <div className="flex items-center gap-3">
      <ProductPicture fileId={row.pictureId} size="m" />
      <div className="min-w-0 flex-1">
        <div className="truncate font-semibold">{row.article ?? row.name}</div>
        <div className="truncate text-s text-ink3">{row.name}</div>
      </div>
      <div className="text-right">
        <Money kopecks={row.price} strong />
        <div className="text-s text-ink3">
          {row.stock > 0 ? `${formatThousandths(row.stock)} ${row.unit}` : t`нет на складе`}
        </div>
      </div>
    </div>
  );
}
