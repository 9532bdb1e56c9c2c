import { t } from '@lingui/core/macro';
import { Card, CardRow, Day, Money, Quantity } from '#ui';
import type { OrderCardData } from './card.ts';
import { sayVatOf } from './vat-words.ts';

export function ShipmentsCard({ card: { shipments, lines, vat } }: { card: OrderCardData }) {
  const vatOf = (id: string) => vat.shipments.find((one) => one.id === id)?.byLine;
  if (shipments.length === 0) return null;
  const lineOf = (id: string) => lines.find((line) => line.id === id);
  return (
    <Card title={t`Отгрузки`} note={String(shipments.length)}>
      {shipments.map((shipment) => (
        <CardRow key={shipment.id} top>
          <div className="min-w-0">
            <div>
              {t`Отгрузка ${shipment.number}`} <span className="text-s text-ink3">{shipment.authorName}</span>
            </div>
            <ul className="text-s text-ink3">
              {shipment.lines.map((part) => (
                <li key={part.lineId}>
                  {lineOf(part.lineId)?.description}:{' '}
                  <Quantity thousandths={part.quantity} unit={lineOf(part.lineId)?.unit ?? ''} /> ·{' '}
                  {sayVatOf(part.vatBasisPoints, vatOf(shipment.id)?.[part.lineId] ?? 0)}
                </li>
              ))}
            </ul>
          </div>
          <div className="text-right">
            <Money kopecks={shipment.amount} strong />
            <div className="text-s text-ink3">
              <Day value={shipment.day} />
            </div>
          </div>
        </CardRow>
      ))}
    </Card>
  );
}
