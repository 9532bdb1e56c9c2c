import { t } from '@lingui/core/macro';
import type { Outputs } from '#lib';
import { FoundGroup } from './found-group.tsx';
import { useOpenCard } from './use-open-card.ts';

type Found = Outputs['search']['all'];

export function FoundGroups({ found, onClose }: { found: Found; onClose: () => void }) {
  const openCard = useOpenCard();
  const orders = found.orders.map(({ id, number, detail }) => ({
    id,
    name: number,
    detail,
    open: openCard('order', id),
  }));
  const clients = found.clients.map(({ id, name, detail }) => ({ id, name, detail, open: openCard('client', id) }));
  const contacts = found.contacts.map(({ id, clientId, name, detail }) => ({
    id,
    name,
    detail,
    open: openCard('client', clientId),
  }));
  const products = found.products.map(({ id, article, name, pictureId }) => ({
    id,
    name: article ?? name,
    detail: name,
    picture: pictureId,
    open: openCard('product', id),
  }));
  return (
    <>
      <FoundGroup heading={t`Заказы`} rows={orders} onClose={onClose} />
      <FoundGroup heading={t`Клиенты`} rows={clients} onClose={onClose} />
      <FoundGroup heading={t`Контакты`} rows={contacts} onClose={onClose} />
      <FoundGroup heading={t`Продукция`} rows={products} onClose={onClose} />
    </>
  );
}
