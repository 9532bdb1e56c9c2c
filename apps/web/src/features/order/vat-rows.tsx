import { t } from '@lingui/core/macro';
import type { OrderCardData } from './card.ts';
import { sayVatOf } from './vat-words.ts';

type Share = OrderCardData['vat']['rest'][number];

function sayShares(shares: readonly Share[]): string {
  return shares.map(({ vatBasisPoints, vat }) => sayVatOf(vatBasisPoints, vat)).join(' · ');
}

/** The VAT of the whole order: of what has left, and of what is still to leave by the days expected now. */
export function VatRows({ card: { vat, shipments } }: { card: OrderCardData }) {
  if (shipments.length === 0 && vat.rest.length === 0) return null;
  return (
    <ul className="border-t border-line2 px-3 py-1.5 text-s text-ink3">
      {shipments.map((shipment) => (
        <li key={shipment.id}>
          {t`Отгрузка ${shipment.number}`}:{' '}
          {sayShares(vat.shipments.find(({ id }) => id === shipment.id)?.byRate ?? [])}
        </li>
      ))}
      {vat.rest.length > 0 ? (
        <li>
          {shipments.length > 0 ? t`Остаток` : t`В сумме заказа`}: {sayShares(vat.rest)}
        </li>
      ) : null}
    </ul>
  );
}
