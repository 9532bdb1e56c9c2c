import { useNavigate } from '@tanstack/react-router';
import type { Visit } from '#lib';

/** How a card of each kind is opened; a client's may be opened at a place of it. */
export function useOpenCard() {
  const navigate = useNavigate();
  return (kind: Visit['kind'], id: string, place = '') =>
    () => {
      switch (kind) {
        case 'client':
          return void navigate({ to: '/clients/$clientId', params: { clientId: id }, hash: place });
        case 'order':
          return void navigate({ to: '/orders/$orderId', params: { orderId: id } });
        case 'product':
          return void navigate({ to: '/products/$productId', params: { productId: id } });
      }
    };
}
