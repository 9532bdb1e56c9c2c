import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import type { Outputs } from '#lib';
import { ProductPicture } from '#ui';
import { PaletteGroup, PaletteItem } from './palette-item.tsx';

type Found = Outputs['search']['all'];

function Detail({ children }: { children: string }) {
  return <span className="ml-auto truncate text-s text-ink3">{children}</span>;
}

interface FoundRow {
  id: string;
  name: string;
  detail: string;
  picture?: string | null;
  open: () => void;
}

function FoundGroup({ heading, rows, onClose }: { heading: string; rows: readonly FoundRow[]; onClose: () => void }) {
  if (rows.length === 0) return null;
  const choose = (row: FoundRow) => {
    row.open();
    onClose();
  };
  return (
    <PaletteGroup heading={heading}>
      {rows.map((row) => (
        <PaletteItem key={row.id} value={row.id} onSelect={() => choose(row)}>
          {row.picture === undefined ? null : <ProductPicture fileId={row.picture} />}
          <span className="font-[550] whitespace-nowrap">{row.name}</span>
          <Detail>{row.detail}</Detail>
        </PaletteItem>
      ))}
    </PaletteGroup>
  );
}

export function FoundGroups({ found, onClose }: { found: Found; onClose: () => void }) {
  const navigate = useNavigate();
  const toClient = (clientId: string) => () => void navigate({ to: '/clients/$clientId', params: { clientId } });
  // Whoever looks for a contact has them on the phone: what to say comes first.
  const toTalk = (clientId: string) => () =>
    void navigate({ to: '/clients/$clientId', params: { clientId }, hash: 'levers' });
  const toOrder = (orderId: string) => () => void navigate({ to: '/orders/$orderId', params: { orderId } });
  const toProduct = (productId: string) => () => void navigate({ to: '/products/$productId', params: { productId } });
  const orders = found.orders.map(({ id, number, detail }) => ({ id, name: number, detail, open: toOrder(id) }));
  const clients = found.clients.map(({ id, name, detail }) => ({ id, name, detail, open: toClient(id) }));
  const contacts = found.contacts.map(({ id, clientId, name, detail }) => ({
    id,
    name,
    detail,
    open: toTalk(clientId),
  }));
  const products = found.products.map(({ id, article, name, pictureId }) => ({
    id,
    name: article ?? name,
    detail: name,
    picture: pictureId,
    open: toProduct(id),
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
