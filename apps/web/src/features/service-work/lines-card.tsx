import { t } from '@lingui/core/macro';
import { LinePicture, ProductFilesButton } from '#features/drawing-viewer';
import { formatDayLong, readinessGapWords, say } from '#lib';
import { Card, LineName, Quantity, ScrollRegion, Tag } from '#ui';
import type { PreparationLine, PreparationRow } from './row.ts';

/** Work and services have no drawing to miss. */
function Drawing({ line }: { line: PreparationLine }) {
  if (line.productId === null) return null;
  if (line.drawingId === null) return t`без чертежа`;
  return (
    <ProductFilesButton
      productId={line.productId}
      fileId={line.drawingId}
      label={t`Чертёж: ${line.description}`}
      className="link"
    >
      {t`чертёж`}
    </ProductFilesButton>
  );
}

function Description({ line }: { line: PreparationLine }) {
  return (
    <div className="min-w-0">
      <LineName line={line} />
      <div className="text-s text-ink3">
        <Drawing line={line} />
      </div>
    </div>
  );
}

function LineRow({ line }: { line: PreparationLine }) {
  return (
    <tr className="border-t border-line2">
      <td className="w-11 py-1.5 pl-3 max-[719px]:hidden">
        <LinePicture line={line} />
      </td>
      <td className="px-3 py-1.5">
        <Description line={line} />
      </td>
      <td className="num px-3 py-1.5">
        <Quantity thousandths={line.quantity} unit={line.unit} />
      </td>
      <td className="num px-3 py-1.5 text-ink3 max-[719px]:hidden">
        <Quantity thousandths={line.stock} />
      </td>
      <td className="num px-3 py-1.5">
        {line.shortage > 0 ? (
          <span className="font-semibold text-risk">
            <Quantity thousandths={line.shortage} />
          </span>
        ) : (
          <span className="text-ink3">{t`нет`}</span>
        )}
      </td>
    </tr>
  );
}

/** What has to be made for the order, and what it lacks: the line by line of «Сводка ОПП». */
export function LinesCard({ row: { lines, launchOn, readiness } }: { row: PreparationRow }) {
  const launch = launchOn === null ? undefined : t`запуск не позже ${formatDayLong(launchOn)}`;
  return (
    <Card title={t`К запуску`} note={launch}>
      <div className="flex flex-wrap gap-1.5 border-b border-line2 px-3 py-2">
        {readiness.ready ? <Tag tone="done">{t`можно запускать`}</Tag> : null}
        {readiness.lacks.map((gap) => (
          <Tag key={gap} tone="risk">
            {say(readinessGapWords, gap)}
          </Tag>
        ))}
      </div>
      <ScrollRegion label={t`К запуску`}>
        <table className="w-full">
          <thead>
            <tr className="text-left text-s text-ink3 [&>th]:px-3 [&>th]:py-1.5 [&>th]:font-medium">
              <th className="max-[719px]:hidden">
                <span className="sr-only">{t`Картинка`}</span>
              </th>
              <th>{t`Позиция`}</th>
              <th className="num">{t`Кол-во`}</th>
              <th className="num max-[719px]:hidden">{t`На складе`}</th>
              <th className="num">{t`Не хватает`}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <LineRow key={line.lineId} line={line} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Card>
  );
}
