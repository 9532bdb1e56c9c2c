import { plural, t } from '@lingui/core/macro';
import { ProductFilesButton } from '#features/drawing-viewer';
import { formatDayShort, formatLines, formatThousandths, readinessGapWords, say, useToday } from '#lib';
import { type Column, Day, ProductPicture, Tag, TwoLines } from '#ui';
import { clientColumn, numberColumn, workColumns } from './columns.tsx';
import type { PreparationRow } from './row.ts';

const picturesShown = 2;

function Lines({ row }: { row: PreparationRow }) {
  return (
    <div className="flex items-center gap-2">
      <span className="cell-second flex shrink-0 gap-0.5">
        {row.lines.slice(0, picturesShown).map((line) => (
          <span key={line.lineId} title={line.description}>
            <ProductPicture fileId={line.pictureId} alt={line.description} />
          </span>
        ))}
      </span>
      <div className="min-w-0">
        <TwoLines strong={false} top={row.mainDescription} bottom={formatLines(row.lines.length)} />
      </div>
    </div>
  );
}

/** A drawing of the only line opens from here; of several lines it says how many have one. */
function Drawings({ lines }: PreparationRow) {
  const products = lines.filter(({ productId }) => productId !== null);
  const drawn = products.filter(({ drawingId }) => drawingId !== null);
  const [only] = drawn;
  if (!only) return <span className="text-ink3">{t`нет`}</span>;
  if (products.length === 1 && only.productId !== null && only.drawingId !== null) {
    return (
      <ProductFilesButton
        productId={only.productId}
        fileId={only.drawingId}
        label={t`Чертёж: ${only.description}`}
        className="link"
        tabIndex={-1}
      >
        {t`чертёж`}
      </ProductFilesButton>
    );
  }
  return t`${drawn.length} из ${products.length}`;
}

/** Production has to begin by this day to make the ship date; past it, that date is in danger. */
function Launch({ launchOn, currentShipDate }: PreparationRow) {
  const today = useToday();
  const late = launchOn !== null && launchOn < today;
  const launch = (
    <span className={late ? 'text-late' : ''}>
      <Day value={launchOn} near={false} />
    </span>
  );
  const ships = currentShipDate === null ? undefined : t`отгрузка ${formatDayShort(currentShipDate, today)}`;
  return <TwoLines top={launch} bottom={ships} />;
}

function Shortage({ lines }: PreparationRow) {
  const short = lines.filter(({ shortage }) => shortage > 0);
  if (short.length === 0) return <span className="text-ink3">{t`всё есть`}</span>;
  const count = plural(short.length, { one: '# позиция', few: '# позиции', many: '# позиций', other: '# позиции' });
  const detail = short.map((line) => `${line.description}: ${formatThousandths(line.shortage)} ${line.unit}`);
  return <span title={detail.join('\n')}>{count}</span>;
}

function Readiness({ readiness: { ready, lacks } }: PreparationRow) {
  if (ready) return <Tag tone="done">{t`можно запускать`}</Tag>;
  const words = lacks.map((gap) => say(readinessGapWords, gap)).join(', ');
  return (
    <span className="text-risk" title={words}>
      {words}
    </span>
  );
}

/** Hidden until asked for: the launch already tells when the order ships. */
const rare = new Set(['manager', 'shipDate', 'newest']);

/** «Сводка ОПП»: what each order is made of, and what keeps it from the shop. */
export function preparationColumns(): Column<PreparationRow>[] {
  return [
    numberColumn(),
    clientColumn(),
    { id: 'product', title: t`Позиции`, size: 168, grow: 2, cell: (row) => <Lines row={row} /> },
    { id: 'drawings', title: t`Чертежи`, size: 72, cell: Drawings },
    { id: 'launch', title: t`Запуск`, size: 112, cell: Launch },
    { id: 'shortage', title: t`Нет на складе`, size: 104, cell: Shortage },
    { id: 'readiness', title: t`Готовность`, size: 148, grow: 2, cell: Readiness },
    ...workColumns<PreparationRow>().map((column) => ({ ...column, hidden: rare.has(column.id) })),
  ];
}
