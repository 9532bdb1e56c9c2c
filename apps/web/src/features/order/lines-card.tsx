import { plural, t } from '@lingui/core/macro';
import { formatLines, formatPercent } from '#lib';
import { Card, CardEmpty, Day, LineName, Money, ProductPicture, Quantity, ScrollRegion, ShareBar, Slip } from '#ui';
import type { OrderCardData, OrderLine } from './card.ts';
import { EditLines } from './edit-lines.tsx';
import { lineSlip } from './line-slip.ts';
import { sayRate } from './vat-words.ts';

function Description({ line }: { line: OrderLine }) {
  const detail = [
    line.article && !line.description.startsWith(line.article) ? line.article : null,
    line.hasDrawing ? t`чертёж` : null,
    line.productId ? null : t`по согласованию`,
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <div className="min-w-0">
      <LineName line={line} />
      <div className="text-s text-ink3">
        <span className="@2xl:hidden">
          <Quantity thousandths={line.quantity} unit={line.unit} />
          {detail ? ' · ' : ''}
        </span>
        {detail}
      </div>
    </div>
  );
}

function Progress({ line }: { line: OrderLine }) {
  const ready = line.quantity > 0 ? line.readyQuantity / line.quantity : 0;
  const shipped = line.quantity > 0 ? line.shippedQuantity / line.quantity : 0;
  const text = `${formatPercent(ready)} / ${formatPercent(shipped)}`;
  return (
    <>
      <ShareBar filled={ready} label={t`готово ${formatPercent(ready)}`} />
      <div className="mt-0.5 text-s text-ink3">{text}</div>
    </>
  );
}

function Row({ line, calendarSlip }: { line: OrderLine; calendarSlip: number }) {
  return (
    <tr className="border-t border-line2">
      <td className="w-11 py-1.5 pl-3 @max-xl:hidden">
        <ProductPicture fileId={line.pictureId} size="m" />
      </td>
      <td className="px-3 py-1.5">
        <Description line={line} />
      </td>
      <td className="num px-3 py-1.5 @max-2xl:hidden">
        <Quantity thousandths={line.quantity} unit={line.unit} />
      </td>
      <td className="num px-3 py-1.5">
        <Money kopecks={line.amount} sign={false} strong />
        <div className="text-s text-ink3">
          <Money kopecks={line.price} sign={false} /> {t`за ед.`}
        </div>
        <div className="text-s text-ink3">{sayRate(line.vatBasisPoints)}</div>
      </td>
      <td className="w-28 px-3 py-1.5 @max-md:hidden">
        <Progress line={line} />
      </td>
      <td className="px-3 py-1.5 whitespace-nowrap">
        <div className="font-[550]">
          <Day value={line.currentShipDate ?? line.requestedShipDate} near={false} />
        </div>
        <div className="text-s">
          {line.promisedShipDate && line.currentShipDate ? <Slip days={calendarSlip} /> : null}
        </div>
      </td>
    </tr>
  );
}

export function LinesCard({ card }: { card: OrderCardData }) {
  const { lines, moves } = card;
  const ready = lines.filter((line) => line.readyQuantity >= line.quantity).length;
  const shipped = lines.filter((line) => line.shippedQuantity >= line.quantity).length;
  const readyText = plural(ready, { one: 'готова #', few: 'готовы #', many: 'готово #', other: 'готово #' });
  const note = `${formatLines(lines.length)} · ${readyText} · ${t`отгружено ${shipped}`}`;
  return (
    <Card title={t`Состав`} note={note} actions={<EditLines card={card} />}>
      {lines.length === 0 ? (
        <CardEmpty>{t`Позиций пока нет.`}</CardEmpty>
      ) : (
        <ScrollRegion label={t`Состав`}>
          <table className="w-full">
            <thead>
              <tr className="text-left text-s text-ink3 [&>th]:px-3 [&>th]:py-1.5 [&>th]:font-medium">
                <th className="w-11 @max-xl:hidden">
                  <span className="sr-only">{t`Картинка`}</span>
                </th>
                <th>{t`Позиция`}</th>
                <th className="num @max-2xl:hidden">{t`Кол-во`}</th>
                <th className="num">{t`Сумма, ₽`}</th>
                <th className="@max-md:hidden">{t`Готово / отгружено`}</th>
                <th>{t`Отгрузка`}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Row key={line.id} line={line} calendarSlip={lineSlip(line.id, moves)} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Card>
  );
}
