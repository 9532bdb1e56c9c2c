import { t } from '@lingui/core/macro';
import { Card, CardRow, Day, Money, Quantity } from '#ui';
import type { OrderCardData } from './card.ts';

export function ShipmentsCard({ card: { shipments, lines } }: { card: OrderCardData }) {
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
                  <Quantity thousandths={part.quantity} unit={lineOf(part.lineId)?.unit ?? ''} />
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
