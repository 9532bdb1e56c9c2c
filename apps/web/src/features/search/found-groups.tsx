import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import type { Outputs } from '#lib';
import { ProductPicture } from '#ui';
import { PaletteGroup, PaletteItem } from './palette-item.tsx';

type Found = Outputs['search']['all'];

function Detail({ children }: { children: string }) {
  return <span className="ml-auto truncate text-s text-ink3">{children}</span>;
}

export function FoundGroups({ found, onClose }: { found: Found; onClose: () => void }) {
  const navigate = useNavigate();
  const openClient = (clientId: string) => {
    void navigate({ to: '/clients/$clientId', params: { clientId } });
    onClose();
  };
  const openOrder = (orderId: string) => {
    void navigate({ to: '/orders/$orderId', params: { orderId } });
    onClose();
  };
  const openProduct = (productId: string) => {
    void navigate({ to: '/products/$productId', params: { productId } });
    onClose();
  };
  return (
    <>
      {found.orders.length > 0 ? (
        <PaletteGroup heading={t`Заказы`}>
          {found.orders.map((row) => (
            <PaletteItem key={row.id} value={row.id} onSelect={() => openOrder(row.id)}>
              <span className="font-[550] whitespace-nowrap">{row.number}</span>
              <Detail>{row.detail}</Detail>
            </PaletteItem>
          ))}
        </PaletteGroup>
      ) : null}
      {found.clients.length > 0 ? (
        <PaletteGroup heading={t`Клиенты`}>
          {found.clients.map((row) => (
            <PaletteItem key={row.id} value={row.id} onSelect={() => openClient(row.id)}>
              <span className="font-[550] whitespace-nowrap">{row.name}</span>
              <Detail>{row.detail}</Detail>
            </PaletteItem>
          ))}
        </PaletteGroup>
      ) : null}
      {found.contacts.length > 0 ? (
        <PaletteGroup heading={t`Контакты`}>
          {found.contacts.map((row) => (
            <PaletteItem key={row.id} value={row.id} onSelect={() => openClient(row.clientId)}>
              <span className="font-[550] whitespace-nowrap">{row.name}</span>
              <Detail>{row.detail}</Detail>
            </PaletteItem>
          ))}
        </PaletteGroup>
      ) : null}
      {found.products.length > 0 ? (
        <PaletteGroup heading={t`Продукция`}>
          {found.products.map((row) => (
            <PaletteItem key={row.id} value={row.id} onSelect={() => openProduct(row.id)}>
              <ProductPicture fileId={row.pictureId} />
              <span className="font-[550] whitespace-nowrap">{row.article ?? row.name}</span>
              <Detail>{row.name}</Detail>
            </PaletteItem>
          ))}
        </PaletteGroup>
      ) : null}
    </>
  );
}
